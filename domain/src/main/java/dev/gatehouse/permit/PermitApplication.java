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
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.PersonName;
import dev.gatehouse.core.Phone;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.permit.PermitState.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    static final String RETURN = "return";
    private static final Set<PermitState> BEFORE_PAYMENT = Set.of(PermitState.APPLIED, PermitState.WITHDRAWN);
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
        Charge charge = PermitMoney.charge(policy.fee(), workers.size());
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

    /** What Finance does with its money. */
    public PermitMoney money() {
        return new PermitMoney(this);
    }

    /** Its relay, from hand to hand. */
    public PermitHands hands() {
        return new PermitHands(this);
    }

    /** How its permits end. */
    public PermitEnding ending() {
        return new PermitEnding(this);
    }

    Crew crew() {
        return new Crew(permits);
    }

    /** How far it is. */
    public ApplicationStage stage() {
        if (withdrawn) {
            return ApplicationStage.WITHDRAWN;
        }
        if (receipt == null) {
            return ApplicationStage.APPLIED;
        }
        if (PermitMoney.isAtDesk(receipt)) {
            return ApplicationStage.PAID;
        }
        if (!crew().isAt(RelayEnd.FINISHED)) {
            return ApplicationStage.IN_RELAY;
        }
        return crew().isAt(RelayEnd.DELIVERED) ? ApplicationStage.DELIVERED : ApplicationStage.FINISHED;
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

    /** These go from one of some states to the next; a permit that is named twice goes once. */
    Decision<PermitApplication> passedOn(
            PassOnPermits command, PermitRule rule, Set<PermitState> from, PermitState to, Act act) {
        List<PermitNumber> once = command.permits().stream().distinct().toList();
        Event event = new PermitEvent.Moved(once, to);
        return Decision.of(movedOn(once, rule, from, to, act), event);
    }

    PermitApplication movedOn(
            List<PermitNumber> numbers, PermitRule rule, Set<PermitState> from, PermitState to, Act act) {
        for (PermitNumber each : numbers) {
            WorkPermit permit = find(each).orElseThrow(() -> PermitRefusal.strange(rule, each, number));
            if (!from.contains(permit.state())) {
                throw PermitRefusal.wrongState(rule, permit, from);
            }
            PermitRefusal.requireOrder(permit.number(), permit.since(), act.occurredAt());
        }
        return withPermits(crew().moved(numbers, to, act.occurredAt())).kept();
    }

    /** The clocks follow the permits: a promise is kept when the last permit is where it is to be. */
    private PermitApplication kept() {
        Instant latest = crew().latest();
        Clocks now = crew().isAt(relayEnd) ? clocks.meet(RELAY, latest) : clocks;
        return withClocks(crew().isAnyOut() ? now : now.meet(RETURN, latest));
    }

    /** When it happens; nothing of it happened later. */
    Instant inOrder(Act act) {
        PermitRefusal.requireOrder(number, crew().latest(), act.occurredAt());
        return act.occurredAt();
    }
}
