package dev.gatehouse.subscription;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.AggregateTypeBuilder;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.aggregate.SortKey;
import dev.gatehouse.aggregate.Timekeeping;
import dev.gatehouse.clock.Clocks;
import dev.gatehouse.clock.Promise;
import dev.gatehouse.clock.Terms;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Signature;
import dev.gatehouse.core.Text;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A purchase requisition (请购单): what the desk is to order from one supplier, for many residents, and what it costs.
 *
 * @param estate   where
 * @param id       its id
 * @param version  one more at each change
 * @param paper    the paper, signed by its writer, then by whoever approved it
 * @param supplier from which supplier
 * @param byFax    whether it is ordered by fax (SUB-10)
 * @param lines    what for whom, at least one, each subscription once
 * @param state    how far it is
 * @param since    since when
 * @param proof    the fax or the receipt by which it was ordered; null where there is none
 * @param clocks   by when it is decided on, then placed (SUB-OURS-10)
 */
@Value.Builder
public record Requisition(
        EstateId estate,
        RequisitionId id,
        long version,
        Paper paper,
        SupplierId supplier,
        boolean byFax,
        List<RequisitionLine> lines,
        RequisitionState state,
        Instant since,
        @Nullable Paper proof,
        Clocks clocks)
        implements Aggregate<RequisitionId>, WithRequisition {
    /** The type token. */
    public static final AggregateType<Requisition, RequisitionId, RequisitionQuery> TYPE = new AggregateTypeBuilder<
                    Requisition, RequisitionId, RequisitionQuery>()
            .name("requisition")
            .type(Requisition.class)
            .events(RequisitionEvent.class)
            .atVersion(Requisition::withVersion)
            .printId(RequisitionId::toString)
            .parseId(RequisitionId::parse)
            .matches(RequisitionQuery::matches)
            .sortKey(requisition -> SortKey.of(requisition.paper().dated()))
            .time(Timekeeping.of(Requisition::clocks, Requisition::withClocks))
            .build();

    private static final String DECIDED = "decided";
    private static final String PLACED = "placed";

    /** Refuses no line, and a subscription that is there twice, with {@link IllegalArgumentException}. */
    public Requisition {
        lines = List.copyOf(lines);
        if (lines.isEmpty()
                || lines.stream().map(RequisitionLine::subscription).distinct().count() < lines.size()) {
            throw new IllegalArgumentException(id + ": at least one line, and each subscription once");
        }
    }

    /**
     * Writes signed subscriptions down, and hands the paper up (SUB-8).
     *
     * @param number        a number that no other requisition has
     * @param subscriptions what is to be ordered, in the order of the lines
     * @throws RuleViolation SUB-4 or SUB-6, when one is not confirmed or signed; SUB-OURS-4, when the first month of one is
     *     over; SUB-OURS-7, when they are of several suppliers, or one is there twice
     */
    public static Decision<Requisition> submit(
            RequisitionId id, String number, List<Subscription> subscriptions, Act act, SubscriptionPolicy policy) {
        subscriptions.forEach(each -> each.order().requireReady(act, policy));
        requireOneSupplier(subscriptions);
        Quote first = subscriptions.get(0).asked();
        Paper paper = Paper.unsigned(number, Text.of("Purchase requisition", "请购单"), act.occurredAt())
                .signed(new Signature(act.caller().party(), act.occurredAt(), null));
        Requisition submitted = new Requisition(
                act.estate(),
                id,
                1,
                paper,
                first.supplier(),
                first.byFax(),
                subscriptions.stream().map(RequisitionLine::of).toList(),
                RequisitionState.SUBMITTED,
                act.occurredAt(),
                null,
                Clocks.NONE);
        Text task = Text.of("Decide on requisition {0} over {1}", "审批请购单 {0}，金额 {1}", number, submitted.total());
        return Decision.of(
                submitted.timed(DECIDED, task, policy.decided(), act),
                new RequisitionEvent.Submitted(number, first.supplier(), subscriptions.size(), submitted.total()));
    }

    /**
     * Whoever may decides (SUB-8). What is approved may be rejected until it is placed.
     *
     * @throws RuleViolation SUB-8, when the caller is in no role that may decide, or it was decided before; SUB-OURS-2, when
     *     the caller has written it
     */
    public Decision<Requisition> decide(DecideRequisition command, Act act, SubscriptionPolicy policy) {
        requireDecider(act, policy);
        if (command.approved()) {
            require(SubscriptionRule.REQUISITION_APPROVED, act, RequisitionState.SUBMITTED);
            Requisition approved = to(RequisitionState.APPROVED, act)
                    .paper(paper.signed(new Signature(act.caller().party(), act.occurredAt(), null)))
                    .clocks(clocks.meet(DECIDED, act.occurredAt()))
                    .build();
            Text task = Text.of(
                    "Order what requisition {0} asks for from supplier {1}",
                    "按请购单 {0} 向供应商 {1} 订阅", paper.number(), supplier);
            return Decision.of(
                    approved.timed(PLACED, task, policy.placed(), act), new RequisitionEvent.Approved(total()));
        }
        require(SubscriptionRule.REQUISITION_APPROVED, act, RequisitionState.SUBMITTED, RequisitionState.APPROVED);
        return Decision.of(
                to(RequisitionState.REJECTED, act)
                        .clocks(clocks.meet(DECIDED, act.occurredAt()).cancelAll(act.occurredAt()))
                        .build(),
                new RequisitionEvent.Rejected());
    }

    /**
     * What it asks for is ordered, on the strength of its approval (SUB-9); by fax, its quantities are confirmed in writing
     * (SUB-10).
     *
     * @throws RuleViolation SUB-9, when it is not approved, or was placed before; SUB-10, when the fax is missing, or the
     *     quantities are not those of its lines
     */
    public Decision<Requisition> place(PlaceOrder command, Act act) {
        require(SubscriptionRule.PLACED_ON_APPROVAL, act, RequisitionState.APPROVED);
        if (byFax) {
            requireInWriting(command);
        }
        Paper brought = command.proof() == null ? null : command.proof().unsigned(act.occurredAt());
        return Decision.of(
                to(RequisitionState.PLACED, act)
                        .proof(brought)
                        .clocks(clocks.meet(PLACED, act.occurredAt()))
                        .build(),
                new RequisitionEvent.Placed(brought == null ? null : brought.number()));
    }

    /** What all lines cost together, exactly. */
    public Money total() {
        return Money.total(lines.stream().map(RequisitionLine::cost).toList());
    }

    /** How many copies of each title it asks for (SUB-10), in the order of the titles. */
    public Map<String, Integer> quantities() {
        return lines.stream()
                .collect(Collectors.groupingBy(RequisitionLine::title, TreeMap::new, Collectors.summingInt(line -> 1)));
    }

    private void requireDecider(Act act, SubscriptionPolicy policy) {
        if (act.caller().roles().stream().noneMatch(policy.approvers()::contains)) {
            throw new RuleViolation(
                    SubscriptionRule.REQUISITION_APPROVED,
                    Text.of(
                            "{0} is none of those who may decide on requisition {1}",
                            "{0} 无权审批请购单 {1}", act.caller().party(), paper.number()),
                    Text.of("ask one of {0}", "请由 {0} 审批", List.copyOf(new TreeSet<>(policy.approvers()))));
        }
        Party writer = paper.signatures().get(0).by();
        if (policy.anotherDecides() && writer.equals(act.caller().party())) {
            throw new RuleViolation(
                    SubscriptionRule.ANOTHER_DECIDES,
                    Text.of("{0} has written requisition {1}", "请购单 {1} 由 {0} 填写", writer, paper.number()),
                    Text.of("have somebody else decide", "请由他人审批"));
        }
    }

    private void requireInWriting(PlaceOrder command) {
        Map<String, Integer> confirmed = command.quantities().stream()
                .collect(Collectors.groupingBy(Quantity::title, TreeMap::new, Collectors.summingInt(Quantity::copies)));
        if (command.proof() == null || !confirmed.equals(quantities())) {
            throw new RuleViolation(
                    SubscriptionRule.QUANTITIES_IN_WRITING,
                    command.proof() == null
                            ? Text.of("no fax confirms requisition {0}", "请购单 {0} 未附传真", paper.number())
                            : Text.of(
                                    "the fax confirms {0} copies, and requisition {1} asks for {2}",
                                    "传真确认 {0} 份，而请购单 {1} 为 {2} 份",
                                    copies(confirmed),
                                    paper.number(),
                                    copies(quantities())),
                    Text.of("confirm by fax the copies of each title", "请以传真逐项确认每种报刊的份数"));
        }
    }

    private static int copies(Map<String, Integer> quantities) {
        return quantities.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static void requireOneSupplier(List<Subscription> subscriptions) {
        long suppliers = subscriptions.stream()
                .map(each -> each.asked().supplier())
                .distinct()
                .count();
        long each = subscriptions.stream().map(Subscription::id).distinct().count();
        if (suppliers > 1 || each < subscriptions.size()) {
            throw new RuleViolation(
                    SubscriptionRule.ONE_SUPPLIER,
                    Text.of(
                            "{0} lines name {1} subscriptions of {2} suppliers",
                            "{0} 行列有 {2} 家供应商之 {1} 份订阅", subscriptions.size(), each, suppliers),
                    Text.of("write one requisition for each supplier", "请按供应商分别填写请购单"));
        }
    }

    private void require(SubscriptionRule rule, Act act, RequisitionState... states) {
        if (!List.of(states).contains(state)) {
            throw SubscriptionRefusal.wrongState(rule, "requisition", "请购单", paper.number(), state, states);
        }
        SubscriptionRefusal.requireOrder(paper.number(), since, act.occurredAt());
    }

    private RequisitionBuilder to(RequisitionState next, Act act) {
        return new RequisitionBuilder().from(this).state(next).since(act.occurredAt());
    }

    private Requisition timed(String clock, Text task, Promise promise, Act act) {
        Terms terms = Terms.of(clock, SubscriptionRule.REQUISITION_IN_TIME, task, promise);
        return withClocks(clocks.start(terms, act.occurredAt(), act.calendar()));
    }
}
