package dev.gatehouse.duty;

import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.clock.BusinessCalendar;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Role;
import dev.gatehouse.desk.Desk;
import dev.gatehouse.desk.Operation;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.desk.Sweeping;
import dev.gatehouse.desk.Work;
import dev.gatehouse.estate.Estate;
import dev.gatehouse.estate.RecurringDuty;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.port.Page;
import java.util.List;
import java.util.Optional;

/** What the desk does with what recurs. */
public final class DutyService {
    /** What sweeps do besides letting lapse what is not done: they open what is to be open. */
    public static final Sweeping<?, ?, ?> OPENING = Sweeping.of(DutyCalendar.TYPE, DutyService::open);

    /** Also for whoever does it: what recurs may be any department's. */
    private static final Operation<Duty, DutyId, DutyQuery> REPORT = Operation.of(
            "duty.report",
            Duty.TYPE,
            Role.CS_OFFICER,
            Role.CS_SUPERVISOR,
            Role.SECURITY,
            Role.SPECIALIST,
            Role.DEPARTMENT_SUPERVISOR,
            Role.SYSTEM);

    private static final Operation<Duty, DutyId, DutyQuery> WAIVE =
            Operation.of("duty.waive", Duty.TYPE, Role.CS_SUPERVISOR, Role.ADMINISTRATOR, Role.SYSTEM);
    private static final Operation<Duty, DutyId, DutyQuery> VIEW = Operation.of(
            "duty.view",
            Duty.TYPE,
            Role.CS_OFFICER,
            Role.CS_SUPERVISOR,
            Role.SECURITY,
            Role.SPECIALIST,
            Role.DEPARTMENT_SUPERVISOR,
            Role.ADMINISTRATOR,
            Role.SYSTEM);
    private static final Operation<DutyCalendar, EstateId, DutyCalendarQuery> VIEW_CALENDAR = Operation.of(
            "duty-calendar.view",
            DutyCalendar.TYPE,
            Role.CS_OFFICER,
            Role.CS_SUPERVISOR,
            Role.SECURITY,
            Role.ADMINISTRATOR,
            Role.SYSTEM);

    private final Desk desk;

    /** A service at a desk. */
    public DutyService(Desk desk) {
        this.desk = desk;
    }

    /**
     * Notes that a duty is done.
     *
     * @throws dev.gatehouse.core.RuleViolation DUTY-OURS-2 or DUTY-OURS-3; see {@link Duty#report}
     */
    public Outcome<DutyId> report(Call call, ReportDuty command) {
        return desk.perform(
                call,
                REPORT,
                command,
                work -> work.change(Duty.TYPE, command.duty(), duty -> duty.report(command, work.act())));
    }

    /**
     * Notes that a duty is not to be done this time.
     *
     * @throws dev.gatehouse.core.RuleViolation DUTY-OURS-2, when it is over
     */
    public Outcome<DutyId> waive(Call call, WaiveDuty command) {
        return desk.perform(
                call,
                WAIVE,
                command,
                work -> work.change(Duty.TYPE, command.duty(), duty -> duty.waive(command, work.act())));
    }

    /** A duty that has opened. */
    public Optional<Duty> find(Caller caller, DutyId id) {
        return desk.find(caller, VIEW, id);
    }

    /** Duties that have opened, in the order in which they did. */
    public Page<Duty> search(Caller caller, DutyQuery query) {
        return desk.search(caller, VIEW, query);
    }

    /** What happened to a duty; see {@link dev.gatehouse.port.Journal#history}. */
    public List<JournalEntry> history(Caller caller, DutyId id, long afterVersion, int limit) {
        return desk.history(caller, VIEW, id, afterVersion, limit);
    }

    /** What recurs in the caller's estate, and when each is next to open; empty when nothing ever has. */
    public Optional<DutyCalendar> calendar(Caller caller) {
        return desk.find(caller, VIEW_CALENDAR, caller.estate());
    }

    /** Takes up what an estate's profile says, whenever the estate has changed; what was to open before opens first. */
    public static void follow(Work work, Estate estate) {
        List<RecurringDuty> recurring = estate.profile().duties();
        Optional<DutyCalendar> known = work.find(DutyCalendar.TYPE, estate.id());
        DutyCalendar before = known.orElseGet(() -> DutyCalendar.empty(estate.id()));
        Decision<DutyCalendar> decision = openAll(work, before, estate.calendar())
                .then(calendar -> calendar.follow(recurring, work.now(), estate.calendar()));
        if (known.isPresent() && !decision.events().isEmpty()) {
            work.save(DutyCalendar.TYPE, before, decision);
        } else if (known.isEmpty() && !recurring.isEmpty()) {
            work.create(DutyCalendar.TYPE, decision);
        }
    }

    private static Decision<DutyCalendar> open(Work work, DutyCalendar duties) {
        return open(work, duties, work.estate().calendar());
    }

    private static Decision<DutyCalendar> open(Work work, DutyCalendar duties, BusinessCalendar calendar) {
        DutyCalendar.Opening opening = duties.open(work.now(), calendar);
        opening.duties().forEach(duty -> work.create(Duty.TYPE, duty));
        return opening.decision();
    }

    private static Decision<DutyCalendar> openAll(Work work, DutyCalendar duties, BusinessCalendar calendar) {
        Decision<DutyCalendar> opened = open(work, duties, calendar);
        return opened.events().isEmpty() ? opened : opened.then(next -> openAll(work, next, calendar));
    }
}
