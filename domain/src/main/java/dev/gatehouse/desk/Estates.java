package dev.gatehouse.desk;

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

    /** A service at a desk. */
    public Estates(Desk desk) {
        this.desk = desk;
    }

    /**
     * Opens the caller's estate.
     *
     * @throws dev.gatehouse.core.RuleViolation ESTATE-OURS-1, when it is open already
     */
    public Outcome<EstateId> open(Call call, OpenEstate command) {
        return desk.perform(call, OPEN, command, work -> {
            work.requireRecent(command.profile().get(DeskPolicy.TYPE).backdating());
            return work.create(Estate.TYPE, Estate.open(work.estateId(), command));
        });
    }

    /** Gives the caller's estate another way of working; other nodes follow within half a minute. */
    public Outcome<EstateId> changeProfile(Call call, ChangeProfile command) {
        Outcome<EstateId> outcome = desk.perform(
                call,
                CHANGE_PROFILE,
                command,
                work -> work.change(Estate.TYPE, work.estateId(), estate -> estate.change(command, work.act())));
        desk.forget(call.caller());
        return outcome;
    }

    /**
     * Gives the caller's estate another calendar; other nodes follow within half a minute.
     *
     * @throws dev.gatehouse.core.RuleViolation ESTATE-OURS-3, when it is not of a later version
     */
    public Outcome<EstateId> changeCalendar(Call call, ChangeCalendar command) {
        Outcome<EstateId> outcome = desk.perform(
                call,
                CHANGE_CALENDAR,
                command,
                work -> work.change(Estate.TYPE, work.estateId(), estate -> estate.change(command, work.act())));
        desk.forget(call.caller());
        return outcome;
    }

    /** The caller's estate, if it is open. */
    public Optional<Estate> find(Caller caller) {
        return desk.find(caller, VIEW, caller.estate());
    }
}
