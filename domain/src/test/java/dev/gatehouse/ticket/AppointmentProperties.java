package dev.gatehouse.ticket;

import static dev.gatehouse.ticket.Bench.ID;
import static dev.gatehouse.ticket.Bench.allowed;
import static dev.gatehouse.ticket.Bench.at;
import static dev.gatehouse.ticket.Bench.booked;
import static dev.gatehouse.ticket.Bench.office;
import static dev.gatehouse.ticket.Bench.requested;
import static dev.gatehouse.ticket.Bench.supervisor;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.Presets;
import dev.gatehouse.clock.Clock;
import dev.gatehouse.core.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The rules of appointments, in general. */
class AppointmentProperties {
    private static final Procedures S0 = office(Presets.SUNSHINE_GARDEN);
    private static final Procedures S4 = office(Presets.SERVICED_APARTMENT);
    private static final int HOUR = 3_600;

    @Property
    @Tag("CMP-6")
    @Tag("REP-11")
    @Tag("HV-1")
    @Tag("TKT-15")
    void whatWasAskedForIsPromisedExactlyByWhomTheOfficeNames(
            @ForAll Initiator initiator, @ForAll Role role, @ForAll @Size(max = 3) Set<Role> may) {
        AppointmentPolicy policy = AppointmentPolicy.TYPE.defaults().withCommitters(Map.of(initiator, may));
        Procedures office = Bench.with(office(Presets.PROJECT_HANDBOOK), policy);
        Ticket asked = requested(Bench.ticket(office, null), initiator, HOUR, office);
        assertThat(asked.isBooked()).isFalse();
        CommitAppointment commit = new CommitAppointment(ID, 1, at(HOUR), null, null);
        Ticket promised = allowed(
                may.contains(role),
                initiator.promising(),
                () -> Appointments.commit(asked, commit, Bench.act(60, role), office)
                        .next());
        assertThat(promised != null && promised.isBooked()).isEqualTo(may.contains(role));
    }

    @Property
    @Tag("TKT-15")
    void whatIsOrderedForATimeCarriesItExactly(
            @ForAll Initiator initiator,
            @ForAll boolean demanded,
            @ForAll @IntRange(max = 2) int width,
            @ForAll @IntRange(min = -1, max = 2) int off) {
        Procedures office = Bench.with(S4, S4.appointments().withCustomerTimeDemanded(demanded));
        boolean strict = demanded && initiator == Initiator.SERVICE_ORDERED;
        RequestAppointment request =
                RequestAppointment.at(ID, initiator, at(HOUR)).withLatest(at(HOUR + width));
        Ticket asked = allowed(
                !strict || width == 0,
                TicketRule.CUSTOMERS_TIME,
                () -> Appointments.request(Bench.ticket(office, null), request, supervisor(0), office)
                        .next());
        if (asked != null) {
            CommitAppointment commit = new CommitAppointment(ID, 1, at(HOUR + off), null, null);
            Ticket promised = allowed(
                    !strict || off == 0,
                    TicketRule.CUSTOMERS_TIME,
                    () -> Appointments.commit(asked, commit, supervisor(1), office)
                            .next());
            assertThat(promised == null
                            || at(HOUR + off)
                                    .equals(promised.appointments().get(0).at()))
                    .isTrue();
        }
    }

    @Property
    @Tag("HV-OURS-1")
    void nobodyIsPromisedWhatIsPast(@ForAll @IntRange(min = -60, max = 60) int ahead) {
        Ticket ticket = Bench.ticket(S0, null);
        RequestAppointment request = RequestAppointment.at(ID, Initiator.OFFICE_VISITS, at(HOUR + ahead));
        allowed(ahead > 0, HomeVisitRule.LIES_AHEAD, () -> Appointments.request(ticket, request, supervisor(HOUR), S0));
        Ticket asked = requested(ticket, Initiator.OFFICE_VISITS, 2 * HOUR, S0);
        CommitAppointment commit = new CommitAppointment(ID, 1, at(HOUR + ahead), null, null);
        allowed(ahead > 0, HomeVisitRule.LIES_AHEAD, () -> Appointments.commit(asked, commit, supervisor(HOUR), S0));
        Ticket promised = booked(ticket, Initiator.OFFICE_VISITS, 2 * HOUR, S0);
        allowed(ahead > 0, HomeVisitRule.LIES_AHEAD, () -> moved(promised, 1, HOUR, HOUR + ahead, S0));
    }

    @Property
    @Tag("TKT-27")
    void aSpecialistIsThereFiveToThreeMinutesBefore(
            @ForAll @IntRange(min = 1, max = 1_200) int lead, @ForAll @IntRange(min = -600, max = 600) int off) {
        Ticket signed = Bench.upTo(Bench.issued(Bench.ticket(S4, null), S4, 0), Milestone.SIGNED_FOR, 0, S4);
        Ticket promised = booked(signed, Initiator.SERVICE_ORDERED, lead, S4);
        assertThat(clock(promised, "arrive#1").map(Clock::dueAt))
                .isEqualTo(Optional.of(at(lead - 180)).filter(due -> lead > 180));
        int arrives = Math.max(0, lead + off);
        Ticket there = Arrivals.keep(promised, KeepAppointment.of(ID, 1), supervisor(arrives), S4)
                .next();
        assertThat(there.appointments().get(0).state())
                .isEqualTo(arrives > lead ? AppointmentState.LATE : AppointmentState.KEPT);
        assertThat(clock(there, "arrive#1").map(Clock::isKept))
                .isEqualTo(Optional.of(arrives >= lead - 300 && arrives <= lead - 180)
                        .filter(kept -> lead > 180));
        assertThat(there.clocks().open()).noneMatch(AppointmentClocks::owns);
    }

    @Property
    @Tag("TKT-27")
    void aCustomerConfirmsAQuarterOfAnHourBefore(
            @ForAll @IntRange(min = 901, max = 7_200) int lead, @ForAll @IntRange(max = 7_200) int asked) {
        Ticket promised = booked(Bench.ticket(S4, null), Initiator.SERVICE_ORDERED, lead, S4);
        Ticket confirmed = Appointments.confirm(promised, new ConfirmAppointment(ID, 1), supervisor(asked))
                .next();
        assertThat(clock(confirmed, "confirm#1").map(Clock::isKept)).contains(asked <= lead - 900);
        assertThat(confirmed.appointments().get(0).confirmedAt()).isEqualTo(at(asked));
    }

    @Property
    @Tag("TKT-24")
    void thePaperIsSignedForBeforeTheAppointment(
            @ForAll @IntRange(min = 1, max = 600) int lead, @ForAll @IntRange(min = 1, max = 900) int signs) {
        Ticket ready = Bench.upTo(Bench.issued(Bench.ticket(S4, null), S4, 0), Milestone.REPEATED_BACK, 0, S4);
        Ticket promised = booked(ready, Initiator.SERVICE_ORDERED, lead, S4);
        allowed(
                false,
                TicketRule.SIGNED_BEFORE_APPOINTMENT,
                () -> Arrivals.keep(promised, KeepAppointment.of(ID, 1), supervisor(lead), S4));
        Ticket signed = Bench.did(promised, OrderAct.SIGN_FOR, signs, S4).next();
        assertThat(clock(signed, "sign-slip#1").map(Clock::isKept)).contains(signs <= lead);
        assertThat(Arrivals.keep(signed, KeepAppointment.of(ID, 1), supervisor(signs), S4)
                        .next()
                        .isBooked())
                .isFalse();
    }

    @Property
    @Tag("HV-3")
    void anOfficerIsThereOnTime(
            @ForAll @IntRange(min = 1, max = 600) int lead, @ForAll @IntRange(max = 900) int arrives) {
        Ticket promised = booked(Bench.ticket(S0, null), Initiator.OFFICE_VISITS, lead, S0);
        Ticket there = Arrivals.keep(promised, KeepAppointment.of(ID, 1), supervisor(arrives), S0)
                .next();
        assertThat(clock(there, "arrive#1").map(Clock::isKept)).contains(arrives <= lead);
        assertThat(there.appointments().get(0).state() == AppointmentState.KEPT).isEqualTo(arrives <= lead);
    }

    @Property
    @Tag("HV-3")
    @Tag("HV-4")
    @Tag("HV-OURS-2")
    void howeverOftenATimeMovesOneIsPromisedItsClockGoesWithItAndALapseStays(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 3_600) Integer> gaps,
            @ForAll @IntRange(min = 1, max = 1_800) int lead) {
        Ticket now = booked(Bench.ticket(S0, null), Initiator.OFFICE_VISITS, lead, S0);
        int time = 0;
        int promised = lead;
        int lapses = 0;
        for (int gap : gaps) {
            time += gap;
            lapses += time > promised ? 1 : 0;
            promised = time + lead;
            now = moved(now, now.appointments().size(), time, promised, S0);
            assertThat(now.appointments())
                    .filteredOn(Appointment::committed)
                    .extracting(Appointment::at)
                    .containsExactly(at(promised));
            assertThat(clock(now, "arrive#1").filter(Clock::isOpen).map(Clock::dueAt))
                    .contains(at(promised));
        }
        assertThat(now.clocks().all().stream().filter(Clock::lapsed)).hasSize(lapses);
        assertThat(now.appointments())
                .filteredOn(each -> each.state() == AppointmentState.SUPERSEDED)
                .hasSize(gaps.size());
    }

    @Property
    @Tag("HV-4")
    void anotherTimeIsPromisedExactlyWhenTheCustomerWasToldWhy(
            @ForAll boolean demanded, @ForAll boolean told, @ForAll boolean why) {
        Procedures office = Bench.with(S0, S0.appointments().withChangeExplained(demanded));
        Ticket promised = booked(Bench.ticket(office, null), Initiator.OFFICE_VISITS, HOUR, office);
        RescheduleAppointment command = new RescheduleAppointment(
                ID, 1, at(2 * HOUR), told ? Channel.TELEPHONE : null, why ? "The lift is out" : null);
        Ticket next = allowed(
                !demanded || (told && why),
                HomeVisitRule.CHANGE_EXPLAINED,
                () -> Appointments.reschedule(promised, command, supervisor(60), office)
                        .next());
        assertThat(next == null || next.replies().size() == (told && why ? 1 : 0))
                .isTrue();
    }

    @Property
    @Tag("HV-5")
    void nobodyWasHomeWhenTheBellWasRungTheWaitIsOverAndTheTimeHasCome(
            @ForAll @IntRange(max = 600) int wait,
            @ForAll @IntRange(max = 2_000) int rang,
            @ForAll @IntRange(max = 3_000) int said) {
        Procedures office = Bench.with(S0, S0.appointments().withWaitAtDoor(Duration.ofSeconds(wait)));
        Ticket promised = booked(Bench.ticket(office, null), Initiator.OFFICE_VISITS, 1_000, office);
        ReportNobodyHome command = new ReportNobodyHome(ID, 1, at(rang));
        Ticket next = allowed(
                said >= rang + wait && said >= 1_000,
                HomeVisitRule.WAITED_AT_THE_DOOR,
                () -> Arrivals.nobodyHome(promised, command, supervisor(said), office)
                        .next());
        if (next != null) {
            assertThat(next.appointments().get(0).state()).isEqualTo(AppointmentState.NO_SHOW);
            assertThat(clock(next, "arrive#1").map(Clock::isKept)).contains(rang <= 1_000);
        }
    }

    @Property
    @Tag("HV-1")
    @Tag("CMP-6")
    @Tag("REP-11")
    void nobodyGoesBeforeTheCustomerWasTelephoned(@ForAll Initiator initiator, @ForAll Optional<Channel> told) {
        Ticket asked = requested(Bench.ticket(S0, null), initiator, HOUR, S0);
        CommitAppointment commit = new CommitAppointment(ID, 1, at(HOUR), null, told.orElse(null));
        Ticket promised = Appointments.commit(asked, commit, supervisor(1), S0).next();
        allowed(
                told.filter(medium -> medium == Channel.TELEPHONE).isPresent(),
                initiator.telling(),
                () -> Arrivals.keep(promised, KeepAppointment.of(ID, 1), supervisor(HOUR), S0));
        TellAppointment tell = new TellAppointment(ID, 1, Channel.TELEPHONE, null);
        Ticket phoned = allowed(
                initiator != Initiator.DEPARTMENT_DELAYED,
                RepairRule.LATER_TIME_BY_SUPERVISOR,
                () -> Appointments.tell(promised, tell, supervisor(2), S0).next());
        assertThat(phoned == null
                        || Arrivals.keep(phoned, KeepAppointment.of(ID, 1), supervisor(HOUR), S0)
                                .next()
                                .appointments()
                                .get(0)
                                .state()
                                .isArrived())
                .isTrue();
    }

    @Property
    @Tag("HV-OURS-2")
    void whateverIsTriedARequestIsPromisedAPromiseIsKeptAndWhatIsOverStaysSo(
            @ForAll @Size(max = 8) List<@IntRange(max = 6) Integer> tried) {
        Ticket now = requested(Bench.ticket(S0, null), Initiator.OFFICE_VISITS, HOUR, S0);
        AppointmentState state = AppointmentState.REQUESTED;
        for (int i = 0; i < tried.size(); i++) {
            Ticket before = now;
            int seconds = i + 1;
            boolean promised = state == AppointmentState.COMMITTED;
            Ticket next = switch (tried.get(i)) {
                case 0 -> {
                    CommitAppointment commit = new CommitAppointment(ID, 1, at(HOUR), null, Channel.TELEPHONE);
                    yield when(
                            state == AppointmentState.REQUESTED,
                            () -> Appointments.commit(before, commit, supervisor(seconds), S0)
                                    .next());
                }
                case 1 ->
                    when(
                            promised,
                            () -> Appointments.tell(
                                            before,
                                            new TellAppointment(ID, 1, Channel.TELEPHONE, null),
                                            supervisor(seconds),
                                            S0)
                                    .next());
                case 2 ->
                    when(
                            promised,
                            () -> Appointments.review(
                                            before,
                                            new ReviewAppointment(ID, 1, "Replace the tap", 30, null),
                                            supervisor(seconds))
                                    .next());
                case 3 ->
                    when(
                            promised,
                            () -> Appointments.confirm(before, new ConfirmAppointment(ID, 1), supervisor(seconds))
                                    .next());
                case 4 ->
                    when(
                            promised,
                            () -> Arrivals.keep(before, KeepAppointment.of(ID, 1), supervisor(seconds), S0)
                                    .next());
                case 5 -> when(promised, () -> moved(before, 1, seconds, 2 * HOUR, S0));
                default ->
                    when(
                            state.isOpen(),
                            () -> Appointments.cancel(
                                            before, new CancelAppointment(ID, 1, "not needed"), supervisor(seconds), S0)
                                    .next());
            };
            if (next != null) {
                state = switch (tried.get(i)) {
                    case 0 -> AppointmentState.COMMITTED;
                    case 4 -> AppointmentState.KEPT;
                    case 5 -> AppointmentState.SUPERSEDED;
                    case 6 -> AppointmentState.CANCELLED;
                    default -> state;
                };
                now = next;
            }
            assertThat(now.appointments().get(0).state()).isEqualTo(state);
            assertThat(now.isBooked())
                    .isEqualTo(state == AppointmentState.COMMITTED || state == AppointmentState.SUPERSEDED);
        }
    }

    @Property
    @Tag("TKT-26")
    void immediateServiceIsPromisedExactlyWhileNobodyIsBooked(
            @ForAll boolean issuedFirst, @ForAll @IntRange(min = 1, max = 3_000) int cancelled) {
        Ticket fresh = Bench.ticket(S4, null);
        Ticket start = issuedFirst ? Bench.issued(fresh, S4, 0) : fresh;
        Ticket promised = booked(start, Initiator.SERVICE_ORDERED, HOUR, S4);
        Ticket issued = issuedFirst ? promised : Bench.issued(promised, S4, 0);
        assertThat(clock(issued, "on-site.issued/1").filter(Clock::isOpen)).isEmpty();
        Ticket free = Appointments.cancel(
                        issued, new CancelAppointment(ID, 1, "come at once"), supervisor(cancelled), S4)
                .next();
        assertThat(clock(free, "on-site.issued/1").filter(Clock::isOpen).map(Clock::dueAt))
                .contains(at(cancelled + 600));
    }

    @Property
    @Tag("TKT-26")
    void whenNobodyOpenedTenMinutesCountFromThenAndClassifyingAnewMovesNothing(
            @ForAll boolean issuedFirst,
            @ForAll @IntRange(max = 2) int end,
            @ForAll @IntRange(min = 240, max = 3_000) int after,
            @ForAll @IntRange(max = 500) int classified) {
        Ticket fresh = Bench.ticket(S4, null);
        Ticket start = issuedFirst ? Bench.issued(fresh, S4, 0) : fresh;
        Ticket promised = booked(start, Initiator.SERVICE_ORDERED, HOUR, S4);
        Ticket issued = issuedFirst ? promised : Bench.issued(promised, S4, 0);
        Ticket signed = Bench.upTo(issued, Milestone.SIGNED_FOR, 1, S4);
        int over = HOUR + after;
        Ticket ended = switch (end) {
            case 0 ->
                Arrivals.nobodyHome(signed, new ReportNobodyHome(ID, 1, at(HOUR)), supervisor(over), S4)
                        .next();
            case 1 ->
                Appointments.cancel(signed, new CancelAppointment(ID, 1, "later"), supervisor(over), S4)
                        .next();
            default ->
                Arrivals.keep(signed, KeepAppointment.of(ID, 1), supervisor(over), S4)
                        .next();
        };
        ClassifyTicket anew = new ClassifyTicket(ID, About.of(TicketClass.SECURITY));
        Ticket seen =
                Intake.classify(ended, anew, supervisor(over + classified), S4).next();
        Optional<Instant> due = end == 2 ? Optional.empty() : Optional.of(at(over + 600));
        for (Ticket ticket : List.of(ended, seen)) {
            assertThat(clock(ticket, "on-site.issued/1").filter(Clock::isOpen).map(Clock::dueAt))
                    .isEqualTo(due);
        }
    }

    private static Ticket moved(Ticket ticket, int number, int now, int to, Procedures office) {
        RescheduleAppointment command =
                new RescheduleAppointment(ID, number, at(to), Channel.TELEPHONE, "The part is late");
        return Appointments.reschedule(ticket, command, supervisor(now), office).next();
    }

    private static @Nullable Ticket when(boolean legal, Supplier<Ticket> step) {
        return allowed(legal, HomeVisitRule.LIFE, step);
    }

    private static Optional<Clock> clock(Ticket ticket, String name) {
        return ticket.clocks().find(name);
    }
}
