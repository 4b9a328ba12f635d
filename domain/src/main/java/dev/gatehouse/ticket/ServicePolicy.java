package dev.gatehouse.ticket;

import dev.gatehouse.core.Published;
import dev.gatehouse.estate.Policy;
import dev.gatehouse.estate.PolicyType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * How an office sells services.
 *
 * @param priceListShown      whether the price list is shown before paid work (SVC-7; ours: no)
 * @param computationExplained whether it is explained before how a charge comes about (SVC-8; ours: no)
 * @param announced           which kinds of service are offered from the price list alone (SVC-1; ours: none)
 * @param agreedFirst         whether a service is agreed before its work order is issued (SVC-3; ours: no)
 * @param agreed              what such an agreement says (SVC-3; ours: items and cost)
 * @param supervisorAssigns   whether the supervisor of the department alone sends people to a service (SVC-4; ours: no)
 * @param feeAfterAcceptance  whether the fee is taken when the work was accepted (SVC-5), rather than done (ours: yes)
 * @param priceLists          what services cost, from when on; no manual has a list (ours: none). Where an item is in the
 *     list that is in force, it costs what the list says (SVC-8)
 */
@Published("service")
@Value.Builder
public record ServicePolicy(
        boolean priceListShown,
        boolean computationExplained,
        Set<ServiceKind> announced,
        boolean agreedFirst,
        Set<AgreementItem> agreed,
        boolean supervisorAssigns,
        boolean feeAfterAcceptance,
        List<PriceList> priceLists)
        implements Policy, WithServicePolicy {
    /** The type token, with our defaults. */
    public static final PolicyType<ServicePolicy> TYPE = new PolicyType<>(
            ServicePolicy.class,
            new ServicePolicy(
                    false,
                    false,
                    Set.of(),
                    false,
                    Set.of(AgreementItem.ITEMS, AgreementItem.COST),
                    false,
                    true,
                    List.of()));

    /** Refuses two lists of one day, and two currencies, with {@link IllegalArgumentException}. */
    public ServicePolicy {
        announced = Set.copyOf(announced);
        agreed = Set.copyOf(agreed);
        priceLists = List.copyOf(priceLists);
        if (priceLists.stream().map(PriceList::since).distinct().count() < priceLists.size()
                || priceLists.stream()
                                .flatMap(list -> list.items().stream())
                                .map(item -> item.rate().getCurrencyUnit())
                                .distinct()
                                .count()
                        > 1) {
            throw new IllegalArgumentException("each day begins one price list, and all are in one currency");
        }
    }

    /** The currency of the price lists; null when there is no item. */
    @Override
    public @Nullable CurrencyUnit currency() {
        return priceLists.stream()
                .flatMap(list -> list.items().stream())
                .map(item -> item.rate().getCurrencyUnit())
                .findFirst()
                .orElse(null);
    }

    /** The price list that is in force on a day: of those that have begun, the last. */
    public Optional<PriceList> inForce(LocalDate day) {
        return priceLists.stream()
                .filter(list -> !list.since().isAfter(day))
                .max(Comparator.comparing(PriceList::since));
    }
}
