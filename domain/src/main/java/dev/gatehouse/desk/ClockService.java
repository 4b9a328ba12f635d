package dev.gatehouse.desk;

import static dev.gatehouse.desk.Desk.requirePositive;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.aggregate.Position;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.clock.Clocks;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.GatehouseException;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.NotPermitted;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.StorageFailure;
import dev.gatehouse.core.Subject;
import dev.gatehouse.core.Text;
import dev.gatehouse.estate.Estate;
import dev.gatehouse.estate.EstateQuery;
import dev.gatehouse.port.ClockQuery;
import dev.gatehouse.port.DueClock;
import dev.gatehouse.port.Page;
import dev.gatehouse.port.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after the clocks of all aggregates: what is due lapses, and whom it concerns is told.
 *
 * <p>The host drives {@link #sweep}, on as many nodes as it likes. A sweep that comes late changes nothing but when it is
 * recorded: a lapse is recorded once, and whoever is to be told is told once.
 */
public final class ClockService {
    /** Ours: how long an aggregate is left alone that could not be looked at, so that it holds up no other. */
    public static final Duration PUT_OFF = Duration.ofMinutes(10);

    private static final Duration FARTHEST = Duration.ofDays(36_525);

    private static final Logger LOG = LoggerFactory.getLogger(ClockService.class);

    private static final Role[] WATCHERS = {
        Role.CS_OFFICER,
        Role.CS_SUPERVISOR,
        Role.DEPARTMENT_SUPERVISOR,
        Role.PROPERTY_MANAGER,
        Role.PROJECT_HEAD,
        Role.DIRECTOR,
        Role.ADMINISTRATOR,
        Role.SYSTEM
    };

    private static final Operation<Estate, EstateId, EstateQuery> BOARD =
            Operation.of("clock.board", Estate.TYPE, WATCHERS);

    private final Desk desk;
    private final Map<String, Sweeping<?, ?, ?>> kinds;
    private final Sights sights;

    /** A service at a desk, for these types; {@code Gatehouse.builder()} makes it. */
    public ClockService(Desk desk, List<Sweeping<?, ?, ?>> kinds) {
        this.desk = desk;
        this.kinds = kinds.stream().collect(Collectors.toMap(kind -> kind.type().name(), Function.identity()));
        this.sights = new Sights(kinds.stream().map(Sweeping::type).toList());
    }

    /**
     * Looks at what is due, of all estates, each aggregate in a transaction of its own.
     *
     * <p>What another node, or a command, holds at the moment is left to the next sweep. An aggregate that cannot be looked
     * at is logged and put off; the others go on. Types of which this version knows nothing are left to nodes that do.
     *
     * @param limit how many clocks at most, from 1
     * @return how many aggregates were changed; zero does not mean that nothing is left
     * @throws StorageFailure when the storage cannot be reached
     * @throws NotPermitted   when the host's access policy forbids sweeps to the system itself
     */
    public int sweep(int limit) {
        requirePositive(limit);
        Instant now = desk.now();
        List<DueClock> due =
                desk.storage().apart(transaction -> transaction.dueClocks().due(kinds.keySet(), now, limit));
        Map<Place, DueClock> first = new LinkedHashMap<>();
        due.forEach(clock -> first.putIfAbsent(new Place(clock.estate(), clock.subject()), clock));
        int changed = 0;
        for (DueClock clock : first.values()) {
            if (look(Objects.requireNonNull(kinds.get(clock.subject().type())), clock, now)) {
                changed++;
            }
        }
        return changed;
    }

    /**
     * Ends an import: what was due in the caller's estate before it was imported is recorded, as of when it was due, and
     * nobody is told (ESTATE-OURS-6). Without it, sweeps do so {@link Clocks#LEFT_ALONE} after the last import of a thing,
     * or as soon as something is due of it that lay ahead as it was imported.
     *
     * @return how many aggregates were changed; zero when there is nothing left
     * @throws NotPermitted when the caller may not import
     */
    public int settle(Caller caller) {
        desk.requireImports(caller);
        Instant now = desk.now();
        Set<Subject> seen = new HashSet<>();
        int changed = 0;
        Position after = null;
        do {
            ClockQuery query = ClockQuery.ALL.withPage(new PageRequest(PageRequest.MAX_SIZE, after));
            Page<DueClock> page = desk.storage()
                    .reading(transaction -> transaction.dueClocks().board(caller.estate(), query));
            for (DueClock clock : page.items()) {
                Sweeping<?, ?, ?> kind = kinds.get(clock.subject().type());
                if (kind != null && seen.add(clock.subject()) && desk.sweeper().settle(kind, clock, now)) {
                    changed++;
                }
            }
            after = page.next();
        } while (after != null);
        return changed;
    }

    /**
     * What is running out, of all areas: the clocks of an estate that are not over, what is due first first. Nobody is shown
     * the clocks of what is hidden from the caller; of types of which that may be, each aggregate on the page is looked at.
     *
     * @throws NotPermitted when the caller may not
     */
    public Page<DueClock> board(Caller caller, ClockQuery query) {
        return desk.look(caller, BOARD, query, transaction -> seen(transaction, caller, query));
    }

    /** A full page of what a caller sees, and where to go on only if the caller sees more. */
    private Page<DueClock> seen(Transaction transaction, Caller caller, ClockQuery query) {
        int size = query.page().size();
        Map<Subject, Boolean> known = new HashMap<>();
        List<DueClock> seen = new ArrayList<>();
        Position after = query.page().after();
        do {
            ClockQuery turned = query.withPage(new PageRequest(size + 1, after));
            Page<DueClock> page = transaction.dueClocks().board(caller.estate(), turned);
            page.items().stream()
                    .filter(clock -> known.computeIfAbsent(
                            clock.subject(), subject -> sights.isSeen(transaction, caller, subject)))
                    .forEach(seen::add);
            after = page.next();
        } while (after != null && seen.size() <= size);
        return seen.size() <= size
                ? new Page<>(seen, null)
                : new Page<>(seen.subList(0, size), ClockQuery.position(seen.get(size - 1)));
    }

    /**
     * Gives a running clock another due time.
     *
     * @throws InvalidCommand                     when the type of the subject has no clocks
     * @throws dev.gatehouse.core.NotFound        when the estate does not have the subject
     * @throws dev.gatehouse.core.RuleViolation   CLOCK-OURS-4, when no such clock runs, or the time does not lie ahead
     */
    public Outcome<?> redate(Call call, RedateClock command) {
        desk.check(command, desk.now(call));
        if (command.dueAt().isAfter(desk.now().plus(FARTHEST))) {
            throw new InvalidCommand(
                    "dueAt", Text.of("must not be more than {0} days ahead", "不得晚于 {0} 天之后", FARTHEST.toDays()));
        }
        Sweeping<?, ?, ?> kind = kinds.get(command.subject().type());
        if (kind == null) {
            String known =
                    kinds.keySet().stream().sorted(Comparator.naturalOrder()).collect(Collectors.joining(", "));
            throw new InvalidCommand("subject.type", Text.of("must be one of {0}", "必须是以下之一：{0}", known));
        }
        return redate(kind, call, command);
    }

    static <A extends Aggregate<I>, I, Q extends Query> Operation<A, I, Q> redating(AggregateType<A, I, Q> type) {
        return Operation.of("clock.redate", type, Role.CS_SUPERVISOR, Role.ADMINISTRATOR, Role.SYSTEM);
    }

    private <A extends Aggregate<I>, I, Q extends Query> Outcome<I> redate(
            Sweeping<A, I, Q> kind, Call call, RedateClock command) {
        I id = id(kind, command.subject());
        return desk.perform(
                call,
                redating(kind.type()),
                command,
                work -> work.change(kind.type(), id, aggregate -> {
                    Clocks clocks = kind.type()
                            .clocks(aggregate)
                            .redate(
                                    command.clock(),
                                    command.dueAt(),
                                    command.reason(),
                                    work.act().now(),
                                    work.act().calendar());
                    return Decision.none(work.withClocks(kind.type(), aggregate, clocks));
                }));
    }

    private static <A extends Aggregate<I>, I, Q extends Query> I id(Sweeping<A, I, Q> kind, Subject subject) {
        try {
            return kind.type().parseId().apply(subject.id());
        } catch (IllegalArgumentException e) {
            throw new InvalidCommand("subject.id", Text.of("is no id of its type", "不是该类型的编号"));
        }
    }

    private <A extends Aggregate<I>, I, Q extends Query> boolean look(
            Sweeping<A, I, Q> kind, DueClock clock, Instant now) {
        desk.sweeper().requireAccess(kind, clock.estate());
        try {
            return desk.sweeper().look(kind, clock, now);
        } catch (StorageFailure e) {
            if (!e.isTransient()) {
                putOff(clock, now, e);
            }
            return false;
        } catch (RuntimeException e) {
            putOff(clock, now, e);
            return false;
        }
    }

    private void putOff(DueClock clock, Instant now, RuntimeException failure) {
        LOG.error(
                "{} of {} could not be looked at, and is put off: {}",
                clock.subject(),
                clock.estate(),
                failure instanceof GatehouseException
                        ? failure.getMessage()
                        : failure.getClass().getName());
        desk.storage().apart(transaction -> {
            transaction.dueClocks().putOff(clock, now.plus(PUT_OFF));
            return true;
        });
    }

    /** Where a clock is looked for. */
    private record Place(EstateId estate, Subject subject) {}
}
