package dev.gatehouse.desk;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Role;
import dev.gatehouse.estate.ChangeCalendar;
import dev.gatehouse.estate.ChangeProfile;
import dev.gatehouse.estate.DeskPolicy;
import dev.gatehouse.estate.Estate;
import dev.gatehouse.estate.EstateQuery;
import dev.gatehouse.estate.OpenEstate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/** Opens estates and sets how they work. */
public final class Estates {
    private static final Operation<Estate, EstateId, EstateQuery> OPEN =
            Operation.of("estate.open", Estate.TYPE, Role.ADMINISTRATOR, Role.SYSTEM);
    private static final Operation<Estate, EstateId, EstateQuery> CHANGE_PROFILE =
            Operation.of("estate.change-profile", Estate.TYPE, Role.ADMINISTRATOR, Role.SYSTEM);
    private static final Operation<Estate, EstateId, EstateQuery> CHANGE_CALENDAR =
            Operation.of("estate.change-calendar", Estate.TYPE, Role.ADMINISTRATOR, Role.SYSTEM);
    private static final Operation<Estate, EstateId, EstateQuery> VIEW = Operation.of(
            "estate.view",
            Estate.TYPE,
            Role.ADMINISTRATOR,
            Role.SYSTEM,
            Role.CS_OFFICER,
            Role.CS_SUPERVISOR,
            Role.SECURITY);

    private final Desk desk;
    private final BiConsumer<Work, Estate> follower;

    /**
     * A service at a desk.
     *
     * @param follower what else is to follow an estate that was opened or changed, in the same work
     */
    public Estates(Desk desk, BiConsumer<Work, Estate> follower) {
        this.desk = desk;
        this.follower = follower;
    }

    /**
     * Opens the caller's estate.
     *
     * @throws dev.gatehouse.core.RuleViolation ESTATE-OURS-1, when it is open already
     */
    public Outcome<EstateId> open(Call call, OpenEstate command) {
        Outcome<EstateId> outcome = desk.perform(call, OPEN, command, work -> {
            work.requireRecent(command.profile().get(DeskPolicy.TYPE).backdating());
            Decision<Estate> opened = Estate.open(work.estateId(), command);
            Outcome<EstateId> created = work.create(Estate.TYPE, opened);
            follower.accept(work, opened.next());
            return created;
        });
        desk.forget(call.caller());
        return outcome;
    }

    /** Gives the caller's estate another way of working; other nodes follow within half a minute. */
    public Outcome<EstateId> changeProfile(Call call, ChangeProfile command) {
        return change(call, CHANGE_PROFILE, command, (estate, act) -> estate.change(command, act));
    }

    /**
     * Gives the caller's estate another calendar; other nodes follow within half a minute.
     *
     * @throws dev.gatehouse.core.RuleViolation ESTATE-OURS-3, when it is not of a later version
     */
    public Outcome<EstateId> changeCalendar(Call call, ChangeCalendar command) {
        return change(call, CHANGE_CALENDAR, command, (estate, act) -> estate.change(command, act));
    }

    private Outcome<EstateId> change(
            Call call,
            Operation<Estate, EstateId, EstateQuery> operation,
            Object command,
            BiFunction<Estate, Act, Decision<Estate>> decide) {
        Outcome<EstateId> outcome = desk.perform(call, operation, command, work -> {
            Estate before = work.subject(Estate.TYPE, work.estateId());
            Decision<Estate> changed = decide.apply(before, work.act());
            Outcome<EstateId> saved = work.save(Estate.TYPE, before, changed);
            follower.accept(work, changed.next());
            return saved;
        });
        desk.forget(call.caller());
        return outcome;
    }

    /** The caller's estate, if it is open. */
    public Optional<Estate> find(Caller caller) {
        return desk.find(caller, VIEW, caller.estate());
    }
}
