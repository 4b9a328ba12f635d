package dev.gatehouse.desk;

import static dev.gatehouse.desk.Desk.requirePositive;

import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.StorageFailure;
import dev.gatehouse.estate.Estate;
import dev.gatehouse.estate.EstateQuery;
import dev.gatehouse.port.Journal;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The journal as a feed that others follow: all that happens in an estate, each thing once, in an order that never changes.
 *
 * <p>Who follows remembers how far it came, and asks what came after that. So that nothing ever appears behind it, an entry
 * is in the feed only once {@link #place} has given it a position, after its command was committed. The host drives that, on
 * as many nodes as it likes. It is not part of {@link Relay#deliver}, which is as slow as whoever is told: a feed does not
 * wait for a mail server.
 */
public final class JournalService {
    private static final Logger LOG = LoggerFactory.getLogger(JournalService.class);

    private static final Operation<Estate, EstateId, EstateQuery> FEED = Operation.of(
            "journal.feed",
            Estate.TYPE,
            Role.CS_SUPERVISOR,
            Role.PROPERTY_MANAGER,
            Role.PROJECT_HEAD,
            Role.DIRECTOR,
            Role.ADMINISTRATOR,
            Role.SYSTEM);

    private final Desk desk;
    private final Followers followers;

    /**
     * A service at a desk; {@code Gatehouse.builder()} makes it.
     *
     * @param types of all that the journal tells of
     */
    public JournalService(Desk desk, Collection<? extends AggregateType<?, ?, ?>> types) {
        this.desk = desk;
        this.followers = new Followers(desk, FEED, types);
    }

    /**
     * Gives positions to what was committed since, of all estates, each estate in a transaction of its own.
     *
     * @param limit how many entries at most, from 1
     * @return how many were placed; zero does not mean that nothing is left
     * @throws StorageFailure when the storage cannot be reached
     */
    public int place(int limit) {
        requirePositive(limit);
        List<EstateId> estates =
                desk.storage().apart(transaction -> transaction.journal().unplaced(limit));
        int placed = 0;
        for (EstateId estate : estates) {
            int left = limit - placed;
            placed += left > 0 ? place(estate, left) : 0;
        }
        return placed;
    }

    /**
     * What happened in the caller's estate. What the caller may see nothing of does not appear, but is passed over: go on
     * behind {@link Feed#position}, also when there are no entries.
     *
     * @param after what happened after this position; 0 for all
     * @param limit how many entries to look at, 1 to {@value dev.gatehouse.aggregate.PageRequest#MAX_SIZE}
     * @throws dev.gatehouse.core.InvalidCommand when position or limit is none
     * @throws dev.gatehouse.core.NotPermitted   when the caller may not
     */
    public Feed feed(Caller caller, long after, int limit) {
        return desk.look(caller, FEED, new FeedRequest(after, limit), transaction -> {
            List<Journal.Placed> placed = transaction.journal().feed(caller.estate(), after, limit);
            long position =
                    placed.isEmpty() ? after : placed.get(placed.size() - 1).position();
            return new Feed(followers.seen(transaction, caller, placed), position);
        });
    }

    private int place(EstateId estate, int limit) {
        try {
            return desk.storage().apart(transaction -> transaction.journal().place(estate, limit));
        } catch (StorageFailure e) {
            LOG.warn("nothing was placed in {}, and will be tried again: {}", estate, e.getMessage());
            return 0;
        }
    }
}
