package dev.gatehouse.ticket;

import dev.gatehouse.core.Attachment;
import dev.gatehouse.core.Charge;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed of an ordered service (SVC-3), as it stood then.
 *
 * @param cycle    in which cycle of the ticket
 * @param kind     what sort of service
 * @param items    which services for how much, in one currency; where how much is measured after the work, one alone
 * @param area     how large the area is, or where it is; null when that was not agreed
 * @param at       when somebody comes; null when that was not agreed
 * @param result   to what effect; null when that was not agreed
 * @param form     how it was agreed
 * @param paper    the written agreement; null where it was oral, or the paper itself is kept
 * @param by       who agreed for the customer
 * @param agreedAt when
 */
@Value.Builder
public record ServiceAgreement(
        int cycle,
        ServiceKind kind,
        List<AgreedItem> items,
        @Nullable String area,
        @Nullable Instant at,
        @Nullable String result,
        AgreementForm form,
        @Nullable Attachment paper,
        Party by,
        Instant agreedAt) {
    /** Refuses no item, and several of which one is still to be measured, with {@link IllegalArgumentException}. */
    public ServiceAgreement {
        items = List.copyOf(items);
        if (items.isEmpty() || (items.size() > 1 && items.stream().anyMatch(AgreedItem::isOpen))) {
            throw new IllegalArgumentException("an agreement has items, and one alone may be measured after the work");
        }
    }

    /** Whether its amount depends on how much it will be. */
    public boolean isOpen() {
        return items.get(0).isOpen();
    }

    /**
     * What is owed for it, and how that comes about: the sum of its items, each rounded to the currency.
     *
     * @param measured how much it was, where that is measured after the work; null for one
     */
    public Charge charge(@Nullable BigDecimal measured) {
        Charge sum = items.get(0).charge(measured);
        for (AgreedItem item : items.subList(1, items.size())) {
            Charge more = item.charge(null);
            Text both = more.computation().after(new Text("; ", "；", List.of()).after(sum.computation()));
            sum = new Charge(sum.amount().plus(more.amount()), both);
        }
        return sum;
    }

    /** The amount that was agreed; null where it depends on how much it will be. */
    public @Nullable Money amount() {
        return isOpen() ? null : charge(null).amount();
    }

    /** Whether so much is what was agreed: what was agreed already is not measured anew. */
    boolean allows(@Nullable BigDecimal measured) {
        BigDecimal agreed = items.get(0).quantity();
        return measured == null || isOpen() || (items.size() == 1 && agreed != null && agreed.compareTo(measured) == 0);
    }

    /** The same as it is written into a plan: a rate, or the whole amount. */
    Quote quote() {
        Money amount = amount();
        Quote first = items.get(0).quote();
        return amount == null ? first : new Quote(first.item(), amount, null);
    }

    /** Masked: people write what they write. */
    @Override
    public String toString() {
        return "ServiceAgreement[" + kind + ", " + form + ", " + agreedAt + "]";
    }
}
