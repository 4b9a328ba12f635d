package dev.gatehouse.roster;

import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.aggregate.Position;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Post;
import dev.gatehouse.core.Role;
import dev.gatehouse.desk.Desk;
import dev.gatehouse.desk.Estates;
import dev.gatehouse.desk.Operation;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.port.OnDuty;
import dev.gatehouse.port.Page;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the desk does with rosters, and what they say of who is on duty. */
public final class RosterService implements OnDuty {
    private static final Operation<Roster, RosterId, RosterQuery> SET =
            Operation.of("roster.set", Roster.TYPE, Role.CS_SUPERVISOR, Role.ADMINISTRATOR, Role.SYSTEM);
    private static final Operation<Roster, RosterId, RosterQuery> VIEW = Operation.of(
            "roster.view",
            Roster.TYPE,
            Role.CS_OFFICER,
            Role.CS_SUPERVISOR,
            Role.SECURITY,
            Role.ADMINISTRATOR,
            Role.SYSTEM);

    private final Desk desk;
    private final Estates estates;

    /** A service at a desk. */
    public RosterService(Desk desk, Estates estates) {
        this.desk = desk;
        this.estates = estates;
    }

    /**
     * Sets a roster, which begins when the estate does not have it yet.
     *
     * @throws dev.gatehouse.core.RuleViolation SHF-OURS-1, when a date stands in it twice; SHF-OURS-3, when somebody else
     *     has begun it meanwhile
     */
    public Outcome<RosterId> set(Call call, SetRoster command) {
        return desk.perform(
                call,
                SET,
                command,
                work -> work.findSubject(Roster.TYPE, command.roster())
                        .map(roster -> work.save(Roster.TYPE, roster, roster.set(command, work.act())))
                        .orElseGet(() -> work.create(Roster.TYPE, Roster.begin(command, work.act()))));
    }

    /** A roster by its name. */
    public Optional<Roster> find(Caller caller, RosterId id) {
        return desk.find(caller, VIEW, id);
    }

    /** Rosters, in the order of their names. */
    public Page<Roster> search(Caller caller, RosterQuery query) {
        return desk.search(caller, VIEW, query);
    }

    /** What happened to a roster; see {@link dev.gatehouse.port.Journal#history}. */
    public List<JournalEntry> history(Caller caller, RosterId id, long afterVersion, int limit) {
        return desk.history(caller, VIEW, id, afterVersion, limit);
    }

    /** Whoever is on duty at a post of the caller's estate by any of its rosters, each once. */
    public List<Party> onDuty(Caller caller, Post post, Instant at) {
        List<Roster> rosters = all(caller);
        if (rosters.isEmpty()) {
            return List.of();
        }
        ZoneId zone = estates.find(caller)
                .orElseThrow(() -> NotFound.estate(caller.estate()))
                .calendar()
                .zone();
        return rosters.stream()
                .flatMap(roster -> roster.onDuty(post, at, zone).stream())
                .distinct()
                .toList();
    }

    /** As {@link #onDuty}, asked by the library itself, whom the host's access policy lets view rosters. */
    @Override
    public List<Party> at(EstateId estate, Post post, Instant at) {
        return onDuty(Caller.system(estate), post, at);
    }

    private List<Roster> all(Caller caller) {
        List<Roster> rosters = new ArrayList<>();
        @Nullable Position after = null;
        do {
            Page<Roster> page = search(caller, new RosterQuery(null, new PageRequest(PageRequest.MAX_SIZE, after)));
            rosters.addAll(page.items());
            after = page.next();
        } while (after != null);
        return rosters;
    }
}
