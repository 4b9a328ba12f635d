package dev.gatehouse.jdbc.internal;

import dev.gatehouse.aggregate.SortKey;
import dev.gatehouse.core.Party;
import dev.gatehouse.key.Custody;
import dev.gatehouse.key.CustodyId;
import dev.gatehouse.key.CustodyQuery;
import dev.gatehouse.key.KeyRingId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Custodies: the lines of the registers of keys. */
final class CustodyMapping {
    static final Mapping<Custody, CustodyId, CustodyQuery> MAPPING = new Mapping<>(
            Custody.TYPE,
            "gh_key_custody",
            "custody_id",
            List.of(
                    new Column<>("ring_id", custody -> custody.ring().toString()),
                    new Column<>("kind", custody -> custody.kind().name()),
                    new Column<>("holder", custody -> custody.holder().toString()),
                    new Column<>("still_out", custody -> Sql.flag(custody.isOpen())),
                    new Column<>("due_at", CustodyMapping::due)),
            List.of(),
            (filter, query) -> {
                filter.equal("ring_id", query.ring(), KeyRingId::toString)
                        .equal("kind", query.kind(), Enum::name)
                        .equal("holder", query.holder(), Party::toString)
                        .equal("still_out", query.open(), Sql::flag);
                if (query.dueBefore() != null) {
                    filter.and("due_at < ?", SortKey.of(query.dueBefore()));
                }
            });

    private CustodyMapping() {}

    /** In the same form as sort keys, which stand in the order of time. */
    private static @Nullable Object due(Custody custody) {
        Instant due = custody.dueAt();
        return due == null ? null : SortKey.of(due);
    }
}
