package dev.gatehouse.jdbc.internal;

import dev.gatehouse.aggregate.SortKey;
import dev.gatehouse.key.Key;
import dev.gatehouse.key.KeyId;
import dev.gatehouse.key.KeyQuery;
import dev.gatehouse.key.KeyRingId;
import dev.gatehouse.key.ScrapListId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Spare keys; the sort key puts door 2 before door 10, so that the inventory is read in the order of an index. */
final class KeyMapping {
    static final Mapping<Key, KeyId, KeyQuery> MAPPING = new Mapping<>(
            Key.TYPE,
            "gh_spare_key",
            "key_id",
            List.of(
                    new Column<>("spare_key_label", KeyMapping::heldLabel),
                    new Column<>("existing", key -> Sql.flag(key.state().exists())),
                    new Column<>("voided", key -> Sql.flag(key.cause() != null)),
                    new Column<>("building", key -> SortKey.folded(key.label().building())),
                    new Column<>("ring_id", key -> key.ring().toString()),
                    new Column<>("state", key -> key.state().name()),
                    new Column<>(
                            "scrap_list_id",
                            key -> key.list() == null ? null : key.list().toString())),
            List.of(),
            (filter, query) -> filter.equal("existing", query.existing(), Sql::flag)
                    .equal("voided", query.voided(), Sql::flag)
                    .equal("building", query.building(), SortKey::folded)
                    .equal("ring_id", query.ring(), KeyRingId::toString)
                    .equal("state", query.state(), Enum::name)
                    .equal("scrap_list_id", query.list(), ScrapListId::toString));

    private KeyMapping() {}

    private static @Nullable Object heldLabel(Key key) {
        return Key.TYPE.uniqueKeys().get(0).value().apply(key);
    }
}
