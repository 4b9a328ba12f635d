package dev.gatehouse.permit;

import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Role;
import dev.gatehouse.desk.Desk;
import dev.gatehouse.desk.Operation;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.port.Page;
import java.util.List;
import java.util.Optional;

/** What the desk and the gate do with entry cards; they are wanted and issued in {@code dev.gatehouse.office}. */
public final class EntryCardService {
    private static final Operation<EntryCard, EntryCardId, EntryCardQuery> DRAW =
            Operation.of("entry-card.draw", EntryCard.TYPE, Role.SECURITY);
    private static final Operation<EntryCard, EntryCardId, EntryCardQuery> CANCEL =
            Operation.of("entry-card.cancel", EntryCard.TYPE, Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SECURITY);
    private static final Operation<EntryCard, EntryCardId, EntryCardQuery> VIEW = Operation.of(
            "entry-card.view", EntryCard.TYPE, Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SECURITY, Role.SYSTEM);

    private final Desk desk;

    /** A service at a desk. */
    public EntryCardService(Desk desk) {
        this.desk = desk;
    }

    /** Security gives one to customer service; see {@link EntryCard#draw}. */
    public Outcome<EntryCardId> draw(Call call, DrawEntryCard command) {
        return desk.perform(
                call,
                DRAW,
                command,
                work -> work.change(EntryCard.TYPE, command.card(), card -> card.draw(command, work.act())));
    }

    /** One is not wanted any more, or opens nothing any more; see {@link EntryCard#cancel}. */
    public Outcome<EntryCardId> cancel(Call call, CancelEntryCard command) {
        return desk.perform(
                call,
                CANCEL,
                command,
                work -> work.change(EntryCard.TYPE, command.card(), card -> card.cancel(work.act())));
    }

    /** An entry card. */
    public Optional<EntryCard> find(Caller caller, EntryCardId id) {
        return desk.find(caller, VIEW, id);
    }

    /** Entry cards, in the order of the handovers. */
    public Page<EntryCard> search(Caller caller, EntryCardQuery query) {
        return desk.search(caller, VIEW, query);
    }

    /** What happened to an entry card; see {@link dev.gatehouse.port.Journal#history}. */
    public List<JournalEntry> history(Caller caller, EntryCardId id, long afterVersion, int limit) {
        return desk.history(caller, VIEW, id, afterVersion, limit);
    }
}
