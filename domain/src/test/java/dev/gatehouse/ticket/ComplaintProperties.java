package dev.gatehouse.ticket;

import static dev.gatehouse.ticket.Grievances.OURS;
import static dev.gatehouse.ticket.Grievances.after;
import static dev.gatehouse.ticket.Grievances.allowed;
import static dev.gatehouse.ticket.Grievances.does;
import static dev.gatehouse.ticket.Grievances.everything;
import static dev.gatehouse.ticket.Grievances.issued;
import static dev.gatehouse.ticket.Grievances.office;
import static dev.gatehouse.ticket.Grievances.opened;
import static dev.gatehouse.ticket.Grievances.recorded;
import static dev.gatehouse.ticket.Grievances.replied;
import static dev.gatehouse.ticket.Grievances.resolved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.clock.Clocks;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Post;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Rule;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.unit.UnitId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

class ComplaintProperties {
    private static final Department CENTRE = new Department("henghu-centre");

    @Property
    @Tag("CMP-2")
    void aMessageIsTakenInExactlyWithANameOrAUnit(
            @ForAll boolean named, @ForAll boolean unit, @ForAll boolean demanded) {
        TicketPolicy policy =
                TicketPolicy.TYPE.defaults().withDemanded(demanded ? Set.of(ReportField.NAME_OR_UNIT) : Set.of());
        Procedures ours = office(OURS);
        Procedures office = new Procedures(
                policy,
                ours.orders(),
                ours.complaints(),
                ours.appointments(),
                ours.services(),
                ours.visits(),
                ours.closing());
        OpenTicket command = Grievances.message(Channel.TELEPHONE, TicketClass.COMPLAINT)
                .withContact(new NewContact(named ? "王建国" : null, "13800138000", null))
                .withLocation(
                        unit ? Location.of(new UnitId(new UUID(0, 7))) : Location.publicArea("building 3", "the yard"));
        allowed(
                named || unit || !demanded,
                ComplaintRule.NAME_OR_UNIT,
                () -> Intake.open(new TicketId(new UUID(0, 1)), TicketNumber.of(2026, 1), command, after(0), office));
    }

    @Property
    @Tag("CMP-9")
    void anOutsideFirmGetsAnOrderExactlyWhenTheSupervisorWasAsked(
            @ForAll boolean asked, @ForAll boolean outside, @ForAll boolean demanded) {
        Procedures ours = office(OURS);
        Procedures office = new Procedures(
                ours.tickets(),
                ours.orders().withOutsideReferred(demanded),
                ours.complaints(),
                ours.appointments(),
                ours.services(),
                ours.visits(),
                ours.closing());
        Ticket before = opened(Channel.TELEPHONE, OURS);
        Ticket ticket = asked ? Intake.refer(before, after(0), office).next() : before;
        IssueOrder order = new IssueOrder(ticket.id(), null, outside ? "Bright Lifts Ltd." : null, null, null);
        allowed(
                asked || !outside || !demanded,
                ComplaintRule.OUTSIDE_BY_SUPERVISOR,
                () -> Handling.issue(ticket, order, after(1), office));
    }

    @Property
    @Tag("CMP-14")
    @Tag("CMP-26")
    @Tag("CMP-27")
    @Tag("CMP-37")
    void itIsPassedOnExactlyWhenItWasRecordedAndToldAndToWhoeverIsResponsible(
            @ForAll Channel channel,
            @ForAll boolean wasRecorded,
            @ForAll boolean wasTold,
            @ForAll boolean aboutHouse,
            @ForAll boolean recordedFirst,
            @ForAll boolean toldFirst,
            @ForAll boolean centre,
            @ForAll @IntRange(max = 3) int named) {
        ComplaintPolicy policy = OURS.withRecordedFirst(recordedFirst)
                .withToldWhenPassedOn(toldFirst ? Set.of(Channel.VISIT) : Set.of())
                .withHouseCentre(centre ? CENTRE : null);
        Ticket ticket = opened(channel, policy);
        ticket = wasRecorded ? recorded(ticket, everything().withAboutHouse(aboutHouse), policy) : ticket;
        ticket = wasTold
                ? replied(ticket, ReplyKind.FIRST, channel, after(0), policy).next()
                : ticket;
        Department responsible = centre && aboutHouse && wasRecorded ? CENTRE : Department.CUSTOMER_SERVICE;
        Department to = named == 0
                ? null
                : List.of(CENTRE, Department.CUSTOMER_SERVICE, Department.SECURITY)
                        .get(named - 1);
        Rule refusal = recordedFirst && !wasRecorded
                ? ComplaintRule.RECORDED_AND_PASSED_ON
                : toldFirst && channel == Channel.VISIT && !wasTold
                        ? ComplaintRule.VISITOR_TOLD
                        : to == null || to.equals(responsible)
                                ? null
                                : responsible.equals(CENTRE)
                                        ? ComplaintRule.HOUSE_TO_ITS_CENTRE
                                        : TicketRule.TO_WHOEVER_IS_RESPONSIBLE;
        Ticket before = ticket;
        IncidentId incident = new IncidentId(new UUID(0, 3));
        attempt(
                refusal == ComplaintRule.RECORDED_AND_PASSED_ON || refusal == ComplaintRule.VISITOR_TOLD
                        ? refusal
                        : null,
                () -> Incidents.join(before, incident, after(1), office(policy)));
        IssueOrder order = to == null ? IssueOrder.of(ticket.id()) : IssueOrder.of(ticket.id(), to);
        Ticket passedOn =
                attempt(refusal, () -> issued(before, order, after(1), policy).next());
        if (passedOn != null) {
            assertThat(passedOn.department()).isEqualTo(responsible);
        }
    }

    @Property
    @Tag("CMP-10")
    @Tag("CMP-15")
    @Tag("CMP-16")
    @Tag("CMP-19")
    @Tag("CMP-31")
    @Tag("CMP-34")
    @Tag("CMP-35")
    @Tag("CMP-36")
    @Tag("CMP-37")
    @Tag("CMP-38")
    @Tag("CMP-OURS-5")
    void itIsResolvedExactlyWhenAllIsDoneThatTheOfficeDemands(
            @ForAll Channel channel,
            @ForAll boolean wasRecorded,
            @ForAll boolean harm,
            @ForAll @Size(max = 11) Set<ComplaintAct> tried,
            @ForAll @IntRange(max = 4) int judged,
            @ForAll @IntRange(max = 2) int passedOn,
            @ForAll boolean explained,
            @ForAll boolean planned,
            @ForAll Set<Demand> demands) {
        ComplaintPolicy policy = Demand.policy(demands);
        Ticket ticket = opened(channel, OURS);
        ticket = wasRecorded ? recorded(ticket, everything().withOngoingHarm(harm), OURS) : ticket;
        ticket = passedOn > 0 ? worked(ticket, passedOn == 2) : ticket;
        Set<ComplaintAct> done = EnumSet.noneOf(ComplaintAct.class);
        for (ComplaintAct act : tried) {
            Ticket before = ticket;
            boolean legal = wasRecorded || (act != ComplaintAct.HAND_OUT_COPIES && act != ComplaintAct.CALL_HEADS);
            if (legal && act != ComplaintAct.SUBMIT) {
                done.add(act);
                ticket = does(before, act, after(2), OURS.withCopies(Demand.COPIES))
                        .next();
            }
        }
        Liability liability =
                judged == 0 || judged == 4 ? null : List.of(Liability.values()).get(judged - 1);
        if (judged > 0 && !(harm && wasRecorded && !done.contains(ComplaintAct.CONTAIN))) {
            Validity validity = liability == null ? Validity.INVALID : Validity.VALID;
            ticket = Complaints.judge(
                            ticket, new JudgeComplaint(ticket.id(), validity, liability), after(2), office(OURS))
                    .next();
        }
        ticket = explained
                ? replied(ticket, ReplyKind.EXPLANATION, channel, after(2), OURS)
                        .next()
                : ticket;
        boolean contained = !(harm && wasRecorded) || done.contains(ComplaintAct.CONTAIN);
        boolean hasPlan = planned && contained;
        if (hasPlan) {
            PlanRemedy plan = new PlanRemedy(ticket.id(), "Fewer rounds", BigDecimal.TEN);
            ticket = Complaints.plan(ticket, plan, Grievances.CNY, after(2), office(OURS))
                    .next();
        }

        boolean written = channel == Channel.WRITTEN || channel == Channel.EMAIL;
        Map<Demand, Rule> missing = new EnumMap<>(Demand.class);
        if (!contained) {
            missing.put(Demand.HARM_FIRST, ComplaintRule.HARM_FIRST);
        }
        if (!wasRecorded && (channel == Channel.TELEPHONE || channel == Channel.VISIT || written)) {
            missing.put(
                    Demand.FORM,
                    written
                            ? ComplaintRule.WRITTEN_ANSWER
                            : channel == Channel.VISIT ? ComplaintRule.VISITOR_TOLD : ComplaintRule.CALL_ON_FORM);
        }
        if ((channel == Channel.TELEPHONE || written) && !done.contains(ComplaintAct.HAND_OUT_COPIES)) {
            missing.put(Demand.COPIED, ComplaintRule.COPIES);
        }
        boolean isJudged = ticket.complaint() != null && ticket.complaint().judgement() != null;
        if (!isJudged) {
            missing.put(Demand.BY_FAULT, ComplaintRule.JUDGED_FIRST);
        } else if (liability == Liability.COMPANY && !done.contains(ComplaintAct.APOLOGISE)) {
            missing.put(Demand.BY_FAULT, ComplaintRule.COMPANY_AT_FAULT);
        } else if (liability == Liability.RESIDENT_OR_NEIGHBOUR && !done.contains(ComplaintAct.MEDIATE)) {
            missing.put(Demand.BY_FAULT, ComplaintRule.NEIGHBOURS_MEDIATED);
        }
        if (passedOn > 0 && !(explained && hasPlan && done.contains(ComplaintAct.REPORT_UP))) {
            missing.put(Demand.PLANNED, ComplaintRule.REMEDY_PLANNED);
        }
        if (passedOn == 2 && written && !done.contains(ComplaintAct.REPORT_UP)) {
            missing.put(Demand.REPORTED, ComplaintRule.UNSOLVED_REPORTED);
        }
        if (passedOn > 0 && !done.contains(ComplaintAct.VERIFY)) {
            missing.put(Demand.VERIFIED, ComplaintRule.TRACKED);
        }
        missing.keySet().retainAll(demands);

        Ticket last = ticket;
        if (missing.isEmpty()) {
            Ticket over = resolved(last, after(3), policy).next();
            assertThat(over.isResolved()).isTrue();
            assertThat(over.outcome()).isNotNull();
        } else {
            RuleViolation refused = catchThrowableOfType(RuleViolation.class, () -> resolved(last, after(3), policy));
            assertThat(refused).as("%s", missing).isNotNull();
            assertThat(refused.rule()).isIn(missing.values());
        }
    }

    @Property
    @Tag("CMP-36")
    void theResultOfAWrittenComplaintIsToldInWriting(
            @ForAll Channel came, @ForAll Channel answered, @ForAll ReplyKind kind, @ForAll boolean demanded) {
        ComplaintPolicy policy = OURS.withAnsweredInWriting(demanded);
        boolean legal = !demanded
                || kind != ReplyKind.RESULT
                || !policy.written().contains(came)
                || policy.written().contains(answered);
        Ticket ticket = resolved(opened(came, policy), after(0), policy).next();
        allowed(legal, ComplaintRule.WRITTEN_ANSWER, () -> replied(ticket, kind, answered, after(1), policy));
    }

    @Property
    @Tag("CLOSE-OURS-2")
    void aResultIsToldOnceThereIsOne(@ForAll ReplyKind kind, @ForAll boolean settled, @ForAll Channel medium) {
        Ticket ticket = opened(Channel.TELEPHONE, OURS);
        Ticket now = settled ? resolved(ticket, after(0), OURS).next() : ticket;
        allowed(
                settled || kind != ReplyKind.RESULT,
                ClosingRule.RESULT_TOLD,
                () -> replied(now, kind, medium, after(1), OURS));
    }

    /** Whatever is tried in whatever order, a letter goes where a call would. */
    @Property
    @Tag("CMP-33")
    void aLetterTakesTheWayOfACall(@ForAll @Size(max = 15) List<Step> tried, @ForAll Channel other) {
        assertThat(outcomes(tried, other)).isEqualTo(outcomes(tried, Channel.TELEPHONE));
    }

    @Property
    @Tag("CMP-OURS-1")
    void onlyAComplaintIsHandledAsOne(@ForAll TicketClass kind, @ForAll ComplaintAct deed, @ForAll Severity severity) {
        boolean complaint = kind == TicketClass.COMPLAINT;
        Ticket ticket = opened(Channel.VISIT, kind, OURS);
        Rule rule = ComplaintRule.A_COMPLAINT;
        allowed(complaint, rule, () -> Grievances.graded(ticket, severity, after(1), OURS));
        Ticket seen = allowed(complaint, rule, () -> recorded(ticket, everything(), OURS));
        allowed(
                complaint,
                rule,
                () -> Wishes.wish(
                        ticket,
                        new WishForTime(ticket.id(), Grievances.START.plusSeconds(9_999)),
                        after(1),
                        office(OURS)));
        if (deed != ComplaintAct.SUBMIT) {
            allowed(complaint, rule, () -> does(seen == null ? ticket : seen, deed, after(1), OURS));
        }
        assertThat(ticket.severity()).isNull();
    }

    @Property
    @Tag("CMP-OURS-2")
    void nobodyHandlesWhatIsAboutThem(
            @ForAll @Size(max = 4) Set<@IntRange(max = 5) Integer> accused, @ForAll @IntRange(max = 5) int named) {
        Set<Party> people = new HashSet<>();
        accused.forEach(who -> people.add(person(who)));
        Ticket ticket = issued(
                        opened(Channel.VISIT, OURS),
                        IssueOrder.of(opened(Channel.VISIT, OURS).id()),
                        after(1),
                        OURS)
                .next();
        OrderNumber order = ticket.orders().get(0).number();
        Rule rule = ComplaintRule.NOT_BY_THE_ACCUSED;
        Ticket about = allowed(
                !people.contains(person(0)),
                rule,
                () -> recorded(ticket, everything().withAccused(people), OURS));
        if (about != null) {
            boolean legal = !people.contains(person(named));
            allowed(legal, rule, () -> Intake.standIn(about, new StandIn(about.id(), person(named)), after(2)));
            allowed(
                    legal,
                    rule,
                    () -> Handling.assign(
                            about, new AssignOrder(about.id(), order, person(named)), after(2), office(OURS)));
            allowed(
                    legal,
                    rule,
                    () -> Handling.sendOfficer(about, new SendOfficer(about.id(), order, person(named)), after(2)));
        }
    }

    @Property
    @Tag("CMP-6")
    void aTimeIsPromisedByNobodyElse(
            @ForAll Set<Role> roles, @ForAll Set<Role> committers, @ForAll boolean wished, @ForAll boolean promised) {
        ComplaintPolicy policy = Grievances.PROMISES.withCommitters(committers);
        Ticket minor = Grievances.graded(opened(Channel.VISIT, policy), Severity.MINOR, after(0), policy);
        WishForTime wish = new WishForTime(minor.id(), Grievances.START.plusSeconds(3_600));
        Ticket before =
                wished ? Wishes.wish(minor, wish, after(1), office(policy)).next() : minor;
        assertThat(before.clocks()).isEqualTo(minor.clocks());
        boolean may = roles.stream().anyMatch(committers::contains);
        DecideTime decision = new DecideTime(minor.id(), promised ? wish.wanted() : null);
        Ticket next = allowed(
                wished && may,
                ComplaintRule.TIME_BY_SUPERVISOR,
                () -> Wishes.decide(before, decision, by(roles), office(policy)).next());
        if (next != null) {
            assertThat(next.clocks().equals(before.clocks())).isEqualTo(!promised);
        }
    }

    @Property
    @Tag("CMP-6")
    void whileAWishWaitsNoTimeIsPromisedByAnybodyElseForWhateverReason(
            @ForAll Initiator initiator,
            @ForAll Set<Role> roles,
            @ForAll Set<Role> committers,
            @ForAll boolean wished,
            @ForAll boolean decided) {
        ComplaintPolicy policy = Grievances.PROMISES.withCommitters(committers);
        Procedures office =
                Bench.with(office(policy), AppointmentPolicy.TYPE.defaults().committing(initiator, Role.values()));
        Instant time = Grievances.START.plusSeconds(3_600);
        Ticket now = opened(Channel.VISIT, policy);
        now = wished
                ? Wishes.wish(now, new WishForTime(now.id(), time), after(1), office)
                        .next()
                : now;
        Act committer = by(committers);
        now = wished && decided && !committers.isEmpty()
                ? Wishes.decide(now, new DecideTime(now.id(), null), committer, office)
                        .next()
                : now;
        boolean waits = wished && !(decided && !committers.isEmpty());
        Ticket asked = Appointments.request(now, RequestAppointment.at(now.id(), initiator, time), by(roles), office)
                .next();
        boolean may = !roles.isEmpty() && (!waits || roles.stream().anyMatch(committers::contains));
        CommitAppointment commit = new CommitAppointment(now.id(), 1, time, null, null);
        allowed(
                may,
                roles.isEmpty() ? initiator.promising() : ComplaintRule.TIME_BY_SUPERVISOR,
                () -> Appointments.commit(asked, commit, by(roles), office));
    }

    private static Act by(Set<Role> roles) {
        Act act = after(2);
        return new Act(
                new Caller(Grievances.ESTATE, Party.staff("chen.mei"), roles), act.now(), act.now(), act.calendar());
    }

    private static Party person(int which) {
        return Party.staff(List.of("li.wei", "sun.bin", "zhao.gang", "qian.yi", "wu.di", "chen.mei")
                .get(which));
    }

    private static Ticket worked(Ticket ticket, boolean stuck) {
        Ticket passedOn =
                issued(ticket, IssueOrder.of(ticket.id()), after(1), OURS).next();
        WorkOrder order = passedOn.orders().get(0);
        WorkOrder tried = stuck ? order.marked(Milestone.STUCK, after(1).now()) : order;
        return passedOn.with(tried.marked(Milestone.ACCEPTED, after(1).now()));
    }

    private static List<String> outcomes(List<Step> tried, Channel channel) {
        List<String> outcomes = new ArrayList<>();
        Ticket now = opened(channel, Grievances.S1);
        for (int i = 0; i < tried.size(); i++) {
            try {
                now = tried.get(i).take(now, after(10L * i));
                outcomes.add("done");
            } catch (RuleViolation e) {
                outcomes.add(String.valueOf(e.getMessage()));
            }
        }
        Clocks clocks = now.clocks();
        outcomes.add(clocks.toString());
        return outcomes;
    }

    private static <A> @Nullable A attempt(@Nullable Rule refusal, Supplier<A> step) {
        return allowed(refusal == null, refusal == null ? ComplaintRule.A_COMPLAINT : refusal, step);
    }

    /** What is done to a complaint under S1. */
    enum Step {
        RECORD,
        MAJOR,
        IMPORTANT,
        SUBMIT,
        JUDGE,
        APOLOGISE,
        AGREE,
        EXPLAIN,
        PLAN,
        ISSUE,
        RESOLVE,
        TELL;

        Ticket take(Ticket ticket, Act act) {
            ComplaintPolicy s1 = Grievances.S1;
            return switch (this) {
                case RECORD ->
                    Complaints.record(ticket, everything(), act, office(s1)).next();
                case MAJOR -> Grievances.graded(ticket, Severity.MAJOR, act, s1);
                case IMPORTANT -> Grievances.graded(ticket, Severity.IMPORTANT, act, s1);
                case SUBMIT -> does(ticket, ComplaintAct.SUBMIT, act, s1).next();
                case JUDGE ->
                    Complaints.judge(
                                    ticket,
                                    new JudgeComplaint(ticket.id(), Validity.VALID, Liability.COMPANY),
                                    act,
                                    office(s1))
                            .next();
                case APOLOGISE -> does(ticket, ComplaintAct.APOLOGISE, act, s1).next();
                case AGREE -> does(ticket, ComplaintAct.AGREE_REMEDY, act, s1).next();
                case EXPLAIN ->
                    replied(ticket, ReplyKind.EXPLANATION, Channel.VISIT, act, s1)
                            .next();
                case PLAN ->
                    Complaints.plan(
                                    ticket,
                                    new PlanRemedy(ticket.id(), "A new lamp", BigDecimal.ONE),
                                    Grievances.CNY,
                                    act,
                                    office(s1))
                            .next();
                case ISSUE ->
                    issued(ticket, IssueOrder.of(ticket.id()), act, s1).next();
                case RESOLVE -> resolved(ticket, act, s1).next();
                case TELL ->
                    replied(ticket, ReplyKind.RESULT, Channel.TELEPHONE, act, s1)
                            .next();
            };
        }
    }

    /** What an office may demand before a complaint is resolved. */
    enum Demand {
        HARM_FIRST,
        FORM,
        COPIED,
        BY_FAULT,
        PLANNED,
        REPORTED,
        VERIFIED;

        static final List<Keeper> COPIES =
                List.of(Keeper.of(Post.of(Role.PROPERTY_MANAGER)), Keeper.of(Department.CUSTOMER_SERVICE));

        static ComplaintPolicy policy(Set<Demand> demands) {
            ComplaintPolicy policy = OURS.withHarmFirst(demands.contains(HARM_FIRST))
                    .withRemedyPlanned(demands.contains(PLANNED))
                    .withVerified(demands.contains(VERIFIED))
                    .withCopies(COPIES);
            if (demands.contains(FORM)) {
                policy = policy.withFormFilledIn(Set.of(Channel.TELEPHONE, Channel.WRITTEN, Channel.VISIT));
            }
            if (demands.contains(COPIED)) {
                policy = policy.withCopied(Set.of(Channel.TELEPHONE, Channel.WRITTEN));
            }
            if (demands.contains(BY_FAULT)) {
                policy = policy.withDeeds(Map.of(
                        Liability.COMPANY, Set.of(ComplaintAct.APOLOGISE),
                        Liability.RESIDENT_OR_NEIGHBOUR, Set.of(ComplaintAct.MEDIATE)));
            }
            return demands.contains(REPORTED)
                    ? policy.withSuperiors(Map.of(Channel.WRITTEN, Recipient.role(Role.PROJECT_HEAD)))
                    : policy;
        }
    }
}
