package dev.gatehouse.permit;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.AggregateTypeBuilder;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.aggregate.SortKey;
import dev.gatehouse.aggregate.Timekeeping;
import dev.gatehouse.clock.Clock;
import dev.gatehouse.clock.Clocks;
import dev.gatehouse.clock.Terms;
import dev.gatehouse.core.Bill;
import dev.gatehouse.core.Charge;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Event;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Payment;
import dev.gatehouse.core.PersonName;
import dev.gatehouse.core.Phone;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import dev.gatehouse.permit.PermitState.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An application for the work permits of a crew: one batch, one receipt, one clock.
 *
 * @param estate      where
 * @param id          its id
 * @param version     one more at each change
 * @param number      by what people call it
 * @param department  the department concerned, which handed it in
 * @param contractor  whose crew it is
 * @param validity    on which days its permits open
 * @param appliedAt   when data, photographs and fee were handed in
 * @param responsible who answers for each department's step (PERM-8)
 * @param fee         of one permit, as it was then
 * @param relayEnd    where its relay ends, as it was then
 * @param permits     one for each worker, in the order of the form
 * @param bill        what is owed, was paid and was paid back
 * @param receipt     for the fee; null until Finance has it
 * @param withdrawn   whether it was given up
 * @param clocks      by when the relay ends (PERM-7), and by when the permits are back
 */
@Value.Builder
public record PermitApplication(
        EstateId estate,
        PermitApplicationId id,
        long version,
        ApplicationNumber number,
        Department department,
        Contractor contractor,
        Validity validity,
        Instant appliedAt,
        List<Responsible> responsible,
        Money fee,
        RelayEnd relayEnd,
        List<WorkPermit> permits,
        Bill bill,
        @Nullable Paper receipt,
        boolean withdrawn,
        Clocks clocks)
        implements Aggregate<PermitApplicationId>, WithPermitApplication {
    /** The type token. */
    public static final AggregateType<PermitApplication, PermitApplicationId, PermitApplicationQuery> TYPE =
            new AggregateTypeBuilder<PermitApplication, PermitApplicationId, PermitApplicationQuery>()
                    .name("permit-application")
                    .type(PermitApplication.class)
                    .events(PermitEvent.class)
                    .atVersion(PermitApplication::withVersion)
                    .printId(PermitApplicationId::toString)
                    .parseId(PermitApplicationId::parse)
                    .matches(PermitApplicationQuery::matches)
                    .sortKey(application -> SortKey.of(application.appliedAt()))
                    .time(Timekeeping.of(PermitApplication::clocks, PermitApplication::withClocks))
                    .build();

    private static final String RELAY = "relay";
    private static final String RETURN = "return";
    private static final String CUSTOMER_PART = "customer";
    private static final Keeper DESK = Keeper.of(Department.CUSTOMER_SERVICE);
    private static final Keeper FINANCE = Keeper.of(Department.FINANCE);
    private static final Set<PermitState> BEFORE_PAYMENT = Set.of(PermitState.APPLIED, PermitState.WITHDRAWN);
    private static final Set<PermitState> MAY_COME_BACK =
            Set.of(PermitState.HANDED_OUT, PermitState.DELIVERED, PermitState.LOST, PermitState.REVOKED);

    /** Refuses a permit that is there twice or of elsewhere, and a blank without payment, with {@link IllegalArgumentException}. */
    public PermitApplication {
        responsible = List.copyOf(responsible);
        permits = List.copyOf(permits);
        long numbers = permits.stream().map(WorkPermit::number).distinct().count();
        if (permits.isEmpty() || numbers < permits.size()) {
            throw new IllegalArgumentException(id + ": every permit once, and at least one");
        }
        ApplicationNumber own = number;
        if (!permits.stream().allMatch(permit -> permit.number().application().equals(own))) {
            throw new IllegalArgumentException(id + ": every permit bears the number of its application");
        }
        boolean paid = !bill.payments().isEmpty();
        if (paid != (receipt != null)
                || (!paid && !permits.stream().map(WorkPermit::state).allMatch(BEFORE_PAYMENT::contains))) {
            throw new IllegalArgumentException(id + ": no receipt and no blank without payment");
        }
    }

    /**
     * A department hands everything for a crew to customer service: the clock of the relay starts (PERM-1, PERM-7, PERM-8).
     *
     * @throws dev.gatehouse.core.InvalidCommand when the permits would be over already
     * @throws RuleViolation PERM-1, when another fee was handed in than is due; PERM-8, when nobody is responsible
     *     somewhere; PERM-OURS-2, when two workers are one person; PERM-OURS-3, when the permits would be valid for too long
     */
    public static Decision<PermitApplication> apply(
            PermitApplicationId id, ApplicationNumber number, ApplyForPermits command, Act act, PermitPolicy policy) {
        Validity validity = command.validity().validity();
        List<Worker> workers = command.workers().stream().map(NewWorker::worker).toList();
        PermitRefusal.requireAhead(validity, act.date());
        PermitRefusal.requireShortEnough(validity, policy.longestValidity());
        PermitRefusal.requireOneEach(workers);
        PermitRefusal.requireResponsible(command.responsible(), policy);
        Charge charge = charge(policy.fee(), workers.size());
        PermitRefusal.requireSum(PermitRule.HANDED_IN_TOGETHER, command.fee(), charge.amount());
        Terms terms = Terms.of(
                RELAY, PermitRule.WITHIN_HALF_AN_HOUR, PermitNotice.relay(number, workers.size()), policy.relay());
        Clocks clocks = Clocks.NONE.start(terms, act.occurredAt(), act.calendar());
        PermitApplication application = new PermitApplication(
                act.estate(),
                id,
                1,
                number,
                command.department(),
                new Contractor(
                        command.contractor(),
                        new PersonName(command.personInCharge()),
                        Phone.parse(command.phone()).orElseThrow()),
                validity,
                act.occurredAt(),
                command.responsible(),
                policy.fee(),
                policy.relayEnd(),
                IntStream.range(0, workers.size())
                        .mapToObj(i -> new WorkPermit(
                                number.permit(i + 1), workers.get(i), PermitState.APPLIED, act.occurredAt(), null))
                        .toList(),
                Bill.of(charge),
                null,
                false,
                clocks);
        Decision<PermitApplication> decision = Decision.of(
                application, new PermitEvent.Applied(number, command.department(), workers.size(), charge.amount()));
        for (Responsible responsible : command.responsible()) {
            decision = decision.tell(PermitNotice.responsible(responsible, application, act.calendar()));
        }
        return decision;
    }

    /**
     * Finance takes the money; receipt and blanks go to customer service (PERM-2).
     *
     * @param receiptNumber a number that no other receipt has
     * @throws RuleViolation PERM-2, when it has been paid for or withdrawn, or another sum was taken than is due
     */
    public Decision<PermitApplication> collect(CollectFee command, String receiptNumber, Act act) {
        if (stage() != ApplicationStage.APPLIED) {
            throw PermitRefusal.wrongStage(PermitRule.PAID_BEFORE_BLANK, this, ApplicationStage.APPLIED);
        }
        Money due = bill.balance();
        PermitRefusal.requireSum(PermitRule.PAID_BEFORE_BLANK, command.amount(), due);
        Instant at = inOrder(act);
        Payment payment = new Payment(due, at, act.caller().party(), receiptNumber);
        Paper paper = Paper.unsigned(receiptNumber, Text.of("Receipt", "收据"), at)
                .withPart("stub", FINANCE)
                .withPart(CUSTOMER_PART, FINANCE)
                .printed(act.caller().party(), at)
                .handOver(CUSTOMER_PART, FINANCE, DESK, at);
        PermitApplication paid = new PermitApplicationBuilder()
                .from(this)
                .bill(bill.paid(payment))
                .receipt(paper)
                .permits(moved(numbers(PermitState.APPLIED), PermitState.BLANK_ISSUED, at))
                .build();
        return Decision.of(paid, new PermitEvent.Paid(due, receiptNumber));
    }

    /**
     * The receipt goes to the applicant, and blanks and photographs to Security (PERM-3).
     *
     * @throws RuleViolation PERM-3, when customer service does not have the receipt
     */
    public Decision<PermitApplication> handOverReceipt(HandOverReceipt command, Act act) {
        if (stage() != ApplicationStage.PAID || receipt == null) {
            throw PermitRefusal.wrongStage(PermitRule.RECEIPT_TO_APPLICANT, this, ApplicationStage.PAID);
        }
        Instant at = inOrder(act);
        List<PermitNumber> blanks = numbers(PermitState.BLANK_ISSUED);
        PermitApplication next = withReceipt(receipt.handOver(CUSTOMER_PART, DESK, Keeper.of(command.to()), at))
                .withPermits(moved(blanks, PermitState.CHECKING, at));
        return Decision.of(next, new PermitEvent.ReceiptHandedOver(command.to()));
    }

    /**
     * Finance prints the receipt again, marked as a copy.
     *
     * @throws RuleViolation PERM-2, when there is none yet
     */
    public Decision<PermitApplication> copyReceipt(Act act) {
        if (receipt == null) {
            throw PermitRefusal.wrongStage(PermitRule.PAID_BEFORE_BLANK, this, ApplicationStage.PAID);
        }
        Paper copied = receipt.printed(act.caller().party(), inOrder(act));
        return Decision.of(
                withReceipt(copied),
                new PermitEvent.ReceiptCopied(copied.printings().size()));
    }

    /**
     * Security has checked data and photographs, and filled these permits in; they go back to customer service.
     *
     * @throws RuleViolation PERM-4, when one of them is not with Security
     */
    public Decision<PermitApplication> verify(PassOnPermits command, Act act) {
        return passedOn(
                command, PermitRule.CHECKED_BY_SECURITY, Set.of(PermitState.CHECKING), PermitState.VERIFIED, act);
    }

    /**
     * Security has found something wrong with one: it is not filled in. Whether its fee is paid back is a setting.
     *
     * @throws RuleViolation PERM-4, when it is not with Security
     */
    public Decision<PermitApplication> reject(RejectWorker command, Act act, PermitPolicy policy) {
        PermitApplication next = movedOn(
                List.of(command.permit()),
                PermitRule.CHECKED_BY_SECURITY,
                Set.of(PermitState.CHECKING),
                PermitState.REJECTED,
                act);
        next = policy.rejectedRefunded() ? next.owedFor(1) : next;
        return owing(Decision.of(
                next,
                new PermitEvent.Rejected(
                        command.permit(), command.reason(), next.bill.charge().amount())));
    }

    /**
     * Customer service stamps these permits, and passes them on to Administration.
     *
     * @throws RuleViolation PERM-5, when one of them is not filled in, or not with customer service
     */
    public Decision<PermitApplication> stamp(PassOnPermits command, Act act) {
        return passedOn(
                command, PermitRule.STAMPED_THEN_LAMINATED, Set.of(PermitState.VERIFIED), PermitState.STAMPED, act);
    }

    /**
     * Administration laminates these permits; they go back to customer service.
     *
     * @throws RuleViolation PERM-5, when one of them is not stamped, or not with Administration
     */
    public Decision<PermitApplication> laminate(PassOnPermits command, Act act) {
        return passedOn(
                command, PermitRule.STAMPED_THEN_LAMINATED, Set.of(PermitState.STAMPED), PermitState.LAMINATED, act);
    }

    /**
     * Customer service gives finished permits to the contractor or the department concerned; the clock starts by which they
     * are to come back.
     *
     * @throws RuleViolation PERM-6, when one of them is not finished, or has left before; PERM-OURS-3, when they are over
     */
    public Decision<PermitApplication> handOut(PassOnPermits command, Act act, PermitPolicy policy) {
        PermitRefusal.requireNotOver(this, act.date());
        return passedOn(
                        command,
                        PermitRule.INTO_ONES_OWN_HANDS,
                        Set.of(PermitState.LAMINATED),
                        PermitState.HANDED_OUT,
                        act)
                .then(out -> Decision.none(out.toComeBack(act, policy)));
    }

    /**
     * A permit is put into its holder's own hands.
     *
     * @throws RuleViolation PERM-6, when it is not with the contractor or the department concerned
     */
    public Decision<PermitApplication> deliver(DeliverPermit command, Act act) {
        return passedOn(
                new PassOnPermits(id, List.of(command.permit())),
                PermitRule.INTO_ONES_OWN_HANDS,
                Set.of(PermitState.HANDED_OUT),
                PermitState.DELIVERED,
                act);
    }

    /**
     * Permits come back, as at the end of the works; lost ones that were found, and revoked ones, included.
     *
     * @throws RuleViolation PERM-OURS-1, when one of them never left the office, or came back before
     */
    public Decision<PermitApplication> takeBack(PassOnPermits command, Act act) {
        command.permits().stream()
                .flatMap(each -> find(each).stream())
                .filter(each -> each.handedOutAt() == null)
                .findFirst()
                .ifPresent(inside -> {
                    throw PermitRefusal.wrongState(PermitRule.LIFE, inside, MAY_COME_BACK);
                });
        return passedOn(command, PermitRule.LIFE, MAY_COME_BACK, PermitState.RETURNED, act);
    }

    /**
     * A permit that has left the office was lost; the gate is told.
     *
     * @throws RuleViolation PERM-OURS-1, when it is not out
     */
    public Decision<PermitApplication> lose(ReportPermitLost command, Act act) {
        return passedOn(
                        new PassOnPermits(id, List.of(command.permit())),
                        PermitRule.LIFE,
                        Set.of(PermitState.HANDED_OUT, PermitState.DELIVERED),
                        PermitState.LOST,
                        act)
                .tell(PermitNotice.stopped(command.permit()));
    }

    /**
     * Makes a permit void; the gate is told when it was out.
     *
     * @throws RuleViolation PERM-OURS-1, when it was not paid for yet, or its life has ended
     */
    public Decision<PermitApplication> revoke(RevokePermit command, Act act) {
        boolean out =
                find(command.permit()).map(permit -> permit.state().isOut()).orElse(false);
        Decision<PermitApplication> decision = Decision.of(
                movedOn(
                        List.of(command.permit()),
                        PermitRule.LIFE,
                        PermitRefusal.between(PermitState.BLANK_ISSUED, PermitState.DELIVERED),
                        PermitState.REVOKED,
                        act),
                new PermitEvent.Revoked(command.permit(), command.cause()));
        return out ? decision.tell(PermitNotice.stopped(command.permit())) : decision;
    }

    /**
     * The applicant gives it up: what is being made is void. What customer service still has of the money goes back at once;
     * whether what Finance has is paid back is a setting.
     *
     * @throws RuleViolation PERM-OURS-5, when a permit has left the office, or nothing is left to be given up
     */
    public Decision<PermitApplication> withdraw(Act act, PermitPolicy policy) {
        List<PermitNumber> open = permits.stream()
                .filter(permit -> permit.state().compareTo(PermitState.LAMINATED) <= 0)
                .map(WorkPermit::number)
                .toList();
        if (open.isEmpty() || permits.stream().anyMatch(permit -> permit.handedOutAt() != null)) {
            throw PermitRefusal.notWithdrawn(this);
        }
        Instant at = inOrder(act);
        PermitApplication next = withPermits(moved(open, PermitState.WITHDRAWN, at))
                .withWithdrawn(true)
                .withClocks(clocks.cancelAll(at));
        next = receipt == null || policy.withdrawnRefunded() ? next.owedFor(open.size()) : next;
        return owing(
                Decision.of(next, new PermitEvent.Withdrawn(next.bill.charge().amount())));
    }

    /**
     * Finance pays back what is owed back.
     *
     * @param receiptNumber a number that no other receipt has
     * @throws RuleViolation PERM-OURS-4, when nothing is owed back, or another sum
     */
    public Decision<PermitApplication> refund(RefundFee command, String receiptNumber, Act act) {
        Money owed = bill.balance().negated();
        if (!owed.isPositive()) {
            throw PermitRefusal.nothingOwedBack(this);
        }
        PermitRefusal.requireSum(PermitRule.REFUNDED_EXACTLY, command.amount(), owed);
        Payment refund = new Payment(owed, inOrder(act), act.caller().party(), receiptNumber);
        return Decision.of(withBill(bill.refunded(refund)), new PermitEvent.Refunded(owed, receiptNumber));
    }

    /** How far it is. */
    public ApplicationStage stage() {
        if (withdrawn) {
            return ApplicationStage.WITHDRAWN;
        }
        if (receipt == null) {
            return ApplicationStage.APPLIED;
        }
        if (receipt.holder(CUSTOMER_PART).equals(DESK)) {
            return ApplicationStage.PAID;
        }
        if (!isAt(RelayEnd.FINISHED)) {
            return ApplicationStage.IN_RELAY;
        }
        return isAt(RelayEnd.DELIVERED) ? ApplicationStage.DELIVERED : ApplicationStage.FINISHED;
    }

    /** Where the money is: it comes to customer service, goes to Finance, and may go back. */
    public Place moneyAt() {
        if (bill.payments().isEmpty()) {
            return withdrawn ? Place.CONTRACTOR : Place.CUSTOMER_SERVICE;
        }
        return bill.received().isPositive() ? Place.FINANCE : Place.CONTRACTOR;
    }

    /** One of its permits; empty when it has none of this number. */
    public Optional<WorkPermit> find(PermitNumber number) {
        return permits.stream().filter(permit -> permit.number().equals(number)).findFirst();
    }

    /** Whether a permit opens on a day: it is in its holder's own hands, and the day is one of its validity. */
    public boolean opensOn(PermitNumber number, LocalDate date) {
        return validity.includes(date)
                && find(number)
                        .filter(permit -> permit.state() == PermitState.DELIVERED)
                        .isPresent();
    }

    /** By when the relay is to end (PERM-7). */
    public Clock relay() {
        return clocks.find(RELAY).orElseThrow();
    }

    /** By when the permits that are out are to come back; empty while none has ever been out. */
    public Optional<Clock> comingBack() {
        return clocks.find(RETURN);
    }

    private boolean isAt(RelayEnd end) {
        return permits.stream().map(WorkPermit::state).allMatch(end::isReachedBy);
    }

    private Decision<PermitApplication> passedOn(
            PassOnPermits command, PermitRule rule, Set<PermitState> from, PermitState to, Act act) {
        List<PermitNumber> once = command.permits().stream().distinct().toList();
        Event event = new PermitEvent.Moved(once, to);
        return Decision.of(movedOn(once, rule, from, to, act), event);
    }

    private PermitApplication movedOn(
            List<PermitNumber> numbers, PermitRule rule, Set<PermitState> from, PermitState to, Act act) {
        for (PermitNumber each : numbers) {
            WorkPermit permit = find(each).orElseThrow(() -> PermitRefusal.strange(rule, each, number));
            if (!from.contains(permit.state())) {
                throw PermitRefusal.wrongState(rule, permit, from);
            }
            PermitRefusal.requireOrder(permit.number(), permit.since(), act.occurredAt());
        }
        return withPermits(moved(numbers, to, act.occurredAt())).kept();
    }

    private List<WorkPermit> moved(Collection<PermitNumber> numbers, PermitState to, Instant at) {
        UnaryOperator<WorkPermit> move = permit -> numbers.contains(permit.number()) ? permit.to(to, at) : permit;
        return permits.stream().map(move).toList();
    }

    private List<PermitNumber> numbers(PermitState state) {
        return permits.stream()
                .filter(permit -> permit.state() == state)
                .map(WorkPermit::number)
                .toList();
    }

    /** The clocks follow the permits: a promise is kept when the last permit is where it is to be. */
    private PermitApplication kept() {
        Clocks now = isAt(relayEnd) ? clocks.meet(RELAY, latest()) : clocks;
        boolean out = permits.stream().anyMatch(permit -> permit.state().isOut());
        return withClocks(out ? now : now.meet(RETURN, latest()));
    }

    private PermitApplication toComeBack(Act act, PermitPolicy policy) {
        if (clocks.find(RETURN).filter(Clock::isOpen).isPresent()) {
            return this;
        }
        Instant over =
                validity.until().plusDays(1).atStartOfDay(act.calendar().zone()).toInstant();
        Terms terms =
                Terms.of(RETURN, PermitRule.RETURNED_AFTER_THE_WORKS, PermitNotice.comeBack(number), policy.returned());
        return withClocks(clocks.start(terms, over, latest(), act.calendar()));
    }

    /** So many permits are not owed for any more. */
    private PermitApplication owedFor(int fewer) {
        Money left = bill.charge().amount().minus(fee.multipliedBy(fewer));
        return withBill(bill.charged(new Charge(left, Text.of("{0} after {1} fewer", "减 {1} 证后 {0}", left, fewer))));
    }

    private static Charge charge(Money fee, int count) {
        return new Charge(fee.multipliedBy(count), Text.of("{0} permits at {1}", "{0} 证，每证 {1}", count, fee));
    }

    /** Finance is told when something is owed back. */
    private static Decision<PermitApplication> owing(Decision<PermitApplication> decision) {
        return decision.next().bill.balance().isNegative()
                ? decision.tell(PermitNotice.refund(decision.next()))
                : decision;
    }

    private Instant inOrder(Act act) {
        PermitRefusal.requireOrder(number, latest(), act.occurredAt());
        return act.occurredAt();
    }

    private Instant latest() {
        return permits.stream()
                .map(WorkPermit::since)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
