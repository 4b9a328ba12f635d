package dev.gatehouse.permit;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.clock.BusinessCalendar;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.DocumentKind;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.NewDocument;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Post;
import dev.gatehouse.core.Role;
import dev.gatehouse.notice.Recipient;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Crews that want permits, and the steps of their relay, for tests. */
final class Crews {
    static final EstateId ESTATE = new EstateId("estate");
    static final PermitPolicy POLICY = PermitPolicy.TYPE.defaults();
    static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    static final BusinessCalendar CALENDAR = BusinessCalendar.roundTheClock(ZoneId.of("Asia/Shanghai"));
    static final ApplicationNumber NUMBER = ApplicationNumber.of(2026, 123);
    static final Party FOREMAN = Party.outsider("foreman");
    static final String DIGEST = "0123456789abcdef".repeat(4);

    static final List<Responsible> RESPONSIBLE = List.of(
            new Responsible(Department.CUSTOMER_SERVICE, Recipient.party(Party.staff("li.wei"))),
            new Responsible(Department.FINANCE, Recipient.party(Party.staff("qian.yi"))),
            new Responsible(Department.SECURITY, Recipient.role(Role.SECURITY)),
            new Responsible(Department.ADMINISTRATION, Recipient.post(Post.of(Department.ADMINISTRATION))));

    static final List<Step> STEPS = List.of(Step.values());
    static final List<PermitState> STATES = List.of(PermitState.values());

    private Crews() {}

    static NewWorker worker(int which) {
        NewDocument document = new NewDocument(DocumentKind.PASSPORT, "E%08d".formatted(which));
        return new NewWorker("Worker " + which, document, new NewAttachment("photo/" + which, DIGEST));
    }

    static ApplyForPermits crew(int workers) {
        return new ApplyForPermitsBuilder()
                .department(Department.ENGINEERING)
                .contractor("Bright Lifts Ltd.")
                .personInCharge("Guo Liang")
                .phone("13800138000")
                .validity(new NewValidity(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 4, 30)))
                .workers(IntStream.rangeClosed(1, workers)
                        .mapToObj(Crews::worker)
                        .toList())
                .fee(new BigDecimal(10 * workers))
                .responsible(RESPONSIBLE)
                .build();
    }

    static Act at(Instant at) {
        return new Act(Caller.staff(ESTATE, "li.wei", Role.CS_OFFICER), at, at, CALENDAR);
    }

    static Act after(long minutes) {
        return at(START.plus(Duration.ofMinutes(minutes)));
    }

    static PermitApplication applied(ApplyForPermits crew, PermitPolicy policy) {
        return PermitApplication.apply(new PermitApplicationId(new UUID(0, 1)), NUMBER, crew, at(START), policy)
                .next();
    }

    static PassOnPermits all(PermitApplication application) {
        List<PermitNumber> numbers =
                application.permits().stream().map(WorkPermit::number).toList();
        return new PassOnPermits(application.id(), numbers);
    }

    /** A step of the relay, taken with the whole crew. */
    enum Step {
        COLLECT(PermitRule.PAID_BEFORE_BLANK),
        HAND_OVER_RECEIPT(PermitRule.RECEIPT_TO_APPLICANT),
        VERIFY(PermitRule.CHECKED_BY_SECURITY),
        STAMP(PermitRule.STAMPED_THEN_LAMINATED),
        LAMINATE(PermitRule.STAMPED_THEN_LAMINATED),
        HAND_OUT(PermitRule.INTO_ONES_OWN_HANDS),
        DELIVER(PermitRule.INTO_ONES_OWN_HANDS);

        final PermitRule rule;

        Step(PermitRule rule) {
            this.rule = rule;
        }

        PermitApplication take(PermitApplication before, Act act, PermitPolicy policy) {
            PermitApplicationId id = before.id();
            return switch (this) {
                case COLLECT -> {
                    BigDecimal due = before.bill().charge().amount().getAmount();
                    yield before.money()
                            .collect(new CollectFee(id, due), "PR-1", act)
                            .next();
                }
                case HAND_OVER_RECEIPT ->
                    before.hands()
                            .handOverReceipt(new HandOverReceipt(id, FOREMAN), act)
                            .next();
                case VERIFY -> before.hands().verify(all(before), act).next();
                case STAMP -> before.hands().stamp(all(before), act).next();
                case LAMINATE -> before.hands().laminate(all(before), act).next();
                case HAND_OUT ->
                    before.hands().handOut(all(before), act, policy).next();
                case DELIVER -> {
                    PermitApplication now = before;
                    for (WorkPermit permit : before.permits()) {
                        now = now.hands()
                                .deliver(new DeliverPermit(id, permit.number()), act)
                                .next();
                    }
                    yield now;
                }
            };
        }
    }

    /** The crew after so many steps, one a minute. */
    static PermitApplication after(PermitApplication applied, int steps, PermitPolicy policy) {
        PermitApplication now = applied;
        for (int i = 0; i < steps; i++) {
            now = STEPS.get(i).take(now, after(i + 1), policy);
        }
        return now;
    }
}
