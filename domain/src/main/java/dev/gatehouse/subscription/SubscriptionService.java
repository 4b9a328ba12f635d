package dev.gatehouse.subscription;

import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.MoneyRule;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import dev.gatehouse.desk.Desk;
import dev.gatehouse.desk.Operation;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.desk.Work;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.port.Page;
import dev.gatehouse.port.SupplierDirectory;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the desk does with a subscription between request and requisition, and after it was ordered; what a household must
 * sign for is in {@code dev.gatehouse.office}.
 */
public final class SubscriptionService {
    private static final Operation<Subscription, SubscriptionId, SubscriptionQuery> ASK =
            operation("subscription.ask-supplier");
    private static final Operation<Subscription, SubscriptionId, SubscriptionQuery> CONFIRM =
            operation("subscription.confirm");
    private static final Operation<Subscription, SubscriptionId, SubscriptionQuery> WITHDRAW =
            operation("subscription.withdraw");
    private static final Operation<Subscription, SubscriptionId, SubscriptionQuery> DECLINE =
            operation("subscription.decline-renewal");
    private static final Operation<Subscription, SubscriptionId, SubscriptionQuery> TELL =
            operation("subscription.confirm-cancellation");
    private static final Operation<Subscription, SubscriptionId, SubscriptionQuery> REDIRECT =
            operation("subscription.redirect");
    private static final Operation<Subscription, SubscriptionId, SubscriptionQuery> RUN_OUT =
            operation("subscription.let-run-out");
    private static final Operation<Subscription, SubscriptionId, SubscriptionQuery> VIEW = Operation.of(
            "subscription.view",
            Subscription.TYPE,
            Role.CS_OFFICER,
            Role.CS_SUPERVISOR,
            Role.FINANCE,
            Role.PROPERTY_MANAGER,
            Role.PROJECT_HEAD,
            Role.SYSTEM);

    private final Desk desk;
    private final @Nullable SupplierDirectory directory;

    /**
     * A service at a desk.
     *
     * @param directory who knows what suppliers have; null for the stored suppliers
     */
    public SubscriptionService(Desk desk, @Nullable SupplierDirectory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    /**
     * Asks a supplier for the title; see {@link SubscriptionOrder#quote}.
     *
     * @throws dev.gatehouse.core.NotFound when suppliers are stored, and the estate has none of this name
     * @throws RuleViolation               MONEY-OURS-1, when the directory's price is in another currency
     */
    public Outcome<SubscriptionId> ask(Call call, AskSupplier command) {
        return perform(
                call,
                ASK,
                command,
                command.subscription(),
                (subscription, work) -> subscription
                        .order()
                        .quote(
                                command.supplier(),
                                quote(work, command.supplier(), subscription.title())
                                        .orElse(null),
                                work.act()));
    }

    /** The resident agrees to period and price; see {@link SubscriptionOrder#confirm}. */
    public Outcome<SubscriptionId> confirm(Call call, ConfirmSubscription command) {
        return perform(
                call,
                CONFIRM,
                command,
                command.subscription(),
                (subscription, work) ->
                        subscription.order().confirm(command, work.act(), work.policy(SubscriptionPolicy.TYPE)));
    }

    /** It is given up before it was requisitioned; see {@link SubscriptionEnding#withdraw}. */
    public Outcome<SubscriptionId> withdraw(Call call, WithdrawSubscription command) {
        return perform(
                call,
                WITHDRAW,
                command,
                command.subscription(),
                (subscription, work) -> subscription.ending().withdraw(work.act()));
    }

    /** It is not to go on; see {@link SubscriptionEnding#renewalAnswered}. */
    public Outcome<SubscriptionId> declineRenewal(Call call, DeclineRenewal command) {
        return perform(
                call,
                DECLINE,
                command,
                command.subscription(),
                (subscription, work) -> subscription.ending().renewalAnswered(false, work.act()));
    }

    /** The supplier was told of a cancellation; see {@link SubscriptionEnding#confirm}. */
    public Outcome<SubscriptionId> confirmCancellation(Call call, ConfirmCancellation command) {
        return perform(
                call,
                TELL,
                command,
                command.subscription(),
                (subscription, work) -> subscription.ending().confirm(command, work.act()));
    }

    /** Its copies follow a household that leaves; see {@link SubscriptionEnding#redirect}. */
    public Outcome<SubscriptionId> redirect(Call call, RedirectSubscription command) {
        return perform(
                call,
                REDIRECT,
                command,
                command.subscription(),
                (subscription, work) -> subscription.ending().redirect(command, work.act()));
    }

    /** It runs out after a household that leaves; see {@link SubscriptionEnding#runOut}. */
    public Outcome<SubscriptionId> letRunOut(Call call, LetRunOut command) {
        return perform(
                call,
                RUN_OUT,
                command,
                command.subscription(),
                (subscription, work) -> subscription.ending().runOut(work.act()));
    }

    /** A subscription. */
    public Optional<Subscription> find(Caller caller, SubscriptionId id) {
        return desk.find(caller, VIEW, id);
    }

    /** Subscriptions, in the order of the receipt book: by title, then door. */
    public Page<Subscription> search(Caller caller, SubscriptionQuery query) {
        return desk.search(caller, VIEW, query);
    }

    /** A page of the month's charge list: at most {@value ChargeQuery#PAGE} households, in the order of their ids. */
    public List<MonthlyCharge> charges(Caller caller, ChargeQuery query) {
        return desk.answer(caller, VIEW, SubscriptionCharges.LIST, query);
    }

    /** The whole charge list of a month, household by household, of which no more than a page is held at a time. */
    public void eachCharge(Caller caller, YearMonth month, Consumer<MonthlyCharge> taken) {
        ChargeQuery query = ChargeQuery.of(month);
        List<MonthlyCharge> page;
        do {
            page = charges(caller, query);
            page.forEach(taken);
            query = page.isEmpty() ? query : query.after(page.get(page.size() - 1));
        } while (page.size() == ChargeQuery.PAGE);
    }

    /** What happened to a subscription; see {@link dev.gatehouse.port.Journal#history}. */
    public List<JournalEntry> history(Caller caller, SubscriptionId id, long afterVersion, int limit) {
        return desk.history(caller, VIEW, id, afterVersion, limit);
    }

    private Optional<Quote> quote(Work work, SupplierId supplier, String title) {
        Instant at = work.act().occurredAt();
        if (directory == null) {
            return work.peek(Supplier.TYPE, supplier).quote(title, at);
        }
        CurrencyUnit currency = work.estate().currency();
        return directory.offer(work.estateId(), supplier.value(), title).map(offer -> {
            if (!offer.price().getCurrencyUnit().equals(currency)) {
                throw new RuleViolation(
                        MoneyRule.ONE_CURRENCY,
                        Text.of(
                                "supplier {0} asks {1}, and the estate takes {2}",
                                "供应商 {0} 报价 {1}，而项目以 {2} 收费", supplier, offer.price(), currency),
                        Text.of("have the directory say its price in {0}", "请使目录以 {0} 报价", currency));
            }
            return new Quote(supplier, offer.price(), offer.cancellable(), offer.byFax(), at);
        });
    }

    private Outcome<SubscriptionId> perform(
            Call call,
            Operation<Subscription, SubscriptionId, SubscriptionQuery> operation,
            Object command,
            SubscriptionId id,
            BiFunction<Subscription, Work, Decision<Subscription>> decide) {
        return desk.perform(
                call,
                operation,
                command,
                work -> work.change(Subscription.TYPE, id, subscription -> decide.apply(subscription, work)));
    }

    private static Operation<Subscription, SubscriptionId, SubscriptionQuery> operation(String name) {
        return Operation.of(name, Subscription.TYPE, Role.CS_OFFICER, Role.CS_SUPERVISOR);
    }
}
