package dev.gatehouse.desk;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.core.Party;
import dev.gatehouse.notice.Notification;
import dev.gatehouse.port.Lock;
import dev.gatehouse.port.Storage;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who of those on duty at a post may know of what a notification is about: a post is told without regard to who mans it,
 * and it may be manned by whoever must know nothing.
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

    private static <A extends Aggregate<I>, I, Q extends Query> List<Party> mayKnow(
            AggregateType<A, I, Q> type, Storage storage, Notification notification, List<Party> onDuty) {
        I id = type.parseId().apply(notification.subject().id());
        return storage.inTransaction(transaction -> transaction.store(type).find(notification.estate(), id, Lock.NONE))
                .map(about -> onDuty.stream()
                        .filter(party -> !type.isHiddenFrom(party, about))
                        .toList())
                .orElse(onDuty);
    }
}
