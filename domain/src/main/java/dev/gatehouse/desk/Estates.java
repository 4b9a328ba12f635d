package dev.gatehouse.desk;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Text;
import dev.gatehouse.estate.ChangeCalendar;
import dev.gatehouse.estate.ChangeProfile;
import dev.gatehouse.estate.DeskPolicy;
import dev.gatehouse.estate.Estate;
import dev.gatehouse.estate.EstateQuery;
import dev.gatehouse.estate.OpenEstate;
import dev.gatehouse.estate.Policy;
import dev.gatehouse.estate.PolicyType;
import dev.gatehouse.estate.Profile;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

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
    private final Set<Class<?>> policies;
    private final BiConsumer<Work, Estate> follower;

    /**
     * A service at a desk; {@code Gatehouse.builder()} makes it.
     *
     * @param policies those that a profile may hold
     * @param follower what else is to follow an estate that was opened or changed, in the same work
     */
    public Estates(Desk desk, Collection<? extends PolicyType<?>> policies, BiConsumer<Work, Estate> follower) {
        this.desk = desk;
        this.policies = policies.stream().map(PolicyType::type).collect(Collectors.toUnmodifiableSet());
        this.follower = follower;
    }

    /**
     * Opens the caller's estate.
     *
     * @throws InvalidCommand                   when its profile holds a policy of the host's own
     * @throws dev.gatehouse.core.RuleViolation ESTATE-OURS-1, when it is open already
     */
    public Outcome<EstateId> open(Call call, OpenEstate command) {
        Outcome<EstateId> outcome = desk.perform(call, OPEN, command, work -> {
            requireOurs(command.profile());
            work.requireRecent(command.profile().get(DeskPolicy.TYPE).backdating());
            Decision<Estate> opened = Estate.open(work.estateId(), command);
            Outcome<EstateId> created = work.create(Estate.TYPE, opened);
            follower.accept(work, opened.next());
            return created;
        });
        desk.forget(call.caller());
        return outcome;
    }

    /**
     * Gives the caller's estate another way of working; other nodes follow within half a minute.
     *
     * @throws InvalidCommand                   when its profile holds a policy of the host's own
     * @throws dev.gatehouse.core.RuleViolation ESTATE-OURS-2, when a price of it is in another currency; ESTATE-OURS-5, when
     *     two of its duties have one name
     */
    public Outcome<EstateId> changeProfile(Call call, ChangeProfile command) {
        return change(call, CHANGE_PROFILE, command, (estate, act) -> {
            requireOurs(command.profile());
            return estate.change(command, act);
        });
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

    /** Of a policy that no area knows, nobody could say what it means, or read it back. */
    private void requireOurs(Profile profile) {
        profile.policies().stream()
                .map(Policy::getClass)
                .filter(policy -> !policies.contains(policy))
                .findFirst()
                .ifPresent(policy -> {
                    throw new InvalidCommand(
                            "profile",
                            Text.of(
                                    "must hold policies of the library alone: {0} is none of them",
                                    "只可包含本库之政策：{0} 不在其中", policy.getSimpleName()));
                });
    }

    /** The caller's estate, if it is open. */
    public Optional<Estate> find(Caller caller) {
        return desk.find(caller, VIEW, caller.estate());
    }
}
