package dev.gatehouse.desk;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Subject;
import dev.gatehouse.notice.Notification;
import dev.gatehouse.port.Lock;
import dev.gatehouse.port.Storage;
import dev.gatehouse.port.Transaction;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who may know of what is said outside of an aggregate: of its notifications, since a post is told without regard to who
 * mans it, and of its clocks.
 */
final class Sights {
    private final Map<String, AggregateType<?, ?, ?>> types;

    /** Those of these types; of all others, everybody may know. */
    Sights(Collection<? extends AggregateType<?, ?, ?>> types) {
        this.types = types.stream()
                .filter(type -> type.sight() != null)
                .collect(Collectors.toMap(AggregateType::name, Function.identity()));
    }

    List<Party> mayKnow(Storage storage, Notification notification, List<Party> onDuty) {
        AggregateType<?, ?, ?> type = types.get(notification.subject().type());
        return type == null || onDuty.isEmpty() ? onDuty : mayKnow(type, storage, notification, onDuty);
    }

    /** Whether a caller sees anything of an aggregate; what is gone, everybody may know of. */
    boolean isSeen(Transaction transaction, Caller caller, Subject subject) {
        AggregateType<?, ?, ?> type = types.get(subject.type());
        return type == null || isSeen(type, transaction, caller, subject);
    }

    private static <A extends Aggregate<I>, I, Q extends Query> boolean isSeen(
            AggregateType<A, I, Q> type, Transaction transaction, Caller caller, Subject subject) {
        return transaction
                .store(type)
                .find(caller.estate(), type.parseId().apply(subject.id()), Lock.NONE)
                .map(found -> type.seenBy(caller, found).isPresent())
                .orElse(true);
    }

    private static <A extends Aggregate<I>, I, Q extends Query> List<Party> mayKnow(
            AggregateType<A, I, Q> type, Storage storage, Notification notification, List<Party> onDuty) {
        I id = type.parseId().apply(notification.subject().id());
        return storage.apart(transaction -> transaction.store(type).find(notification.estate(), id, Lock.NONE))
                .map(about -> onDuty.stream()
                        .filter(party -> !type.isHiddenFrom(party, about))
                        .toList())
                .orElse(onDuty);
    }
}
