package dev.gatehouse.subscription;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.AggregateTypeBuilder;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.aggregate.SortKey;
import dev.gatehouse.aggregate.UniqueKey;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.ExactMoney;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.InvalidCommand.Violation;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;

/**
 * Where newspapers are ordered from (报刊供应点): the post office, an agency.
 *
 * @param estate      for which estate
 * @param id          its name
 * @param version     one more at each change
 * @param name        what people call it
 * @param cancellable whether it takes an order back (SUB-12, X-13)
 * @param byFax       whether it is ordered from by fax (SUB-10), not at its counter
 * @param offers      what it has, each title once
 */
public record Supplier(
        EstateId estate,
        SupplierId id,
        long version,
        String name,
        boolean cancellable,
        boolean byFax,
        List<Listed> offers)
        implements Aggregate<SupplierId> {
    /** The type token. */
    public static final AggregateType<Supplier, SupplierId, SupplierQuery> TYPE = new AggregateTypeBuilder<
                    Supplier, SupplierId, SupplierQuery>()
            .name("supplier")
            .type(Supplier.class)
            .events(SupplierEvent.class)
            .atVersion(Supplier::withVersion)
            .printId(SupplierId::value)
            .parseId(SupplierId::new)
            .matches(SupplierQuery::matches)
            .sortKey(supplier -> SortKey.natural(supplier.id().value()))
            .addUniqueKey(
                    new UniqueKey<>("supplier_id", supplier -> supplier.id().value(), Supplier::setBefore))
            .build();

    /** Refuses a title that is there twice with {@link IllegalArgumentException}. */
    public Supplier {
        offers = List.copyOf(offers);
        if (offers.stream().map(Listed::title).distinct().count() < offers.size()) {
            throw new IllegalArgumentException(id + ": each title once");
        }
    }

    /**
     * What a supplier has, from the first time that somebody says so.
     *
     * @param currency the estate's
     * @throws InvalidCommand when a title is there twice, or a price is finer than the currency
     */
    public static Decision<Supplier> begin(SetSupplier command, CurrencyUnit currency, Act act) {
        return new Supplier(act.estate(), command.supplier(), 1, command.name(), false, false, List.of())
                .set(command, currency);
    }

    /**
     * What it has from now on; what was ordered before stays as it was agreed.
     *
     * @param currency the estate's
     * @throws InvalidCommand when a title is there twice, or a price is finer than the currency
     */
    public Decision<Supplier> set(SetSupplier command, CurrencyUnit currency) {
        List<Listed> listed = listed(command.offers(), currency);
        return Decision.of(
                new Supplier(estate, id, version, command.name(), command.cancellable(), command.byFax(), listed),
                new SupplierEvent.Set(command.cancellable(), command.byFax(), listed.size()));
    }

    /** What it asks for a title at an instant; empty when it does not have it. */
    public Optional<Quote> quote(String title, Instant at) {
        return offers.stream()
                .filter(offer -> offer.title().equals(title))
                .findFirst()
                .map(offer -> new Quote(id, offer.price(), cancellable, byFax, at));
    }

    /** The titles that it has. */
    public List<String> titles() {
        return offers.stream().map(Listed::title).toList();
    }

    Supplier withVersion(long version) {
        return new Supplier(estate, id, version, name, cancellable, byFax, offers);
    }

    private static List<Listed> listed(List<NewOffer> offers, CurrencyUnit currency) {
        List<Violation> wrong = new ArrayList<>();
        List<Listed> listed = new ArrayList<>();
        Set<String> titles = new HashSet<>();
        for (int i = 0; i < offers.size(); i++) {
            NewOffer offer = offers.get(i);
            if (!titles.add(offer.title())) {
                wrong.add(new Violation("offers[" + i + "].title", Text.of("stands in it before", "已列出")));
            } else if (!ExactMoney.isExact(offer.price(), currency)) {
                wrong.add(new Violation("offers[" + i + "].price", ExactMoney.tooFine(currency)));
            } else {
                listed.add(new Listed(offer.title(), ExactMoney.of("price", offer.price(), currency)));
            }
        }
        if (!wrong.isEmpty()) {
            throw new InvalidCommand(wrong);
        }
        return listed;
    }

    private static RuleViolation setBefore(Supplier supplier) {
        return new RuleViolation(
                SubscriptionRule.ONE_SUPPLIER_OF_A_NAME,
                Text.of("supplier {0} has been set by somebody else meanwhile", "供应商 {0} 刚由他人设定", supplier.id()),
                Text.of("look at it, then set it again", "请查看后重新设定"));
    }
}
