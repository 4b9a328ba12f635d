package dev.gatehouse.jdbc.internal;

import dev.gatehouse.aggregate.SortKey;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.key.KeyRing;
import dev.gatehouse.key.KeyRingId;
import dev.gatehouse.key.KeyRingQuery;
import dev.gatehouse.resident.HouseholdId;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rings of keys. */
final class KeyRingMapping {
    static final Mapping<KeyRing, KeyRingId, KeyRingQuery> MAPPING = new Mapping<>(
            KeyRing.TYPE,
            "gh_key_ring",
            "ring_id",
            List.of(
                    new Column<>("key_ring_tag", ring -> SortKey.folded(ring.tag())),
                    new Column<>("chain", KeyRing::chain),
                    new Column<>("state", ring -> ring.state().name()),
                    new Column<>("holder", ring -> ring.holder().toString()),
                    new Column<>("expected_for", KeyRingMapping::expectedFor)),
            List.of(),
            (filter, query) -> filter.equal("key_ring_tag", query.tag(), SortKey::folded)
                    .equal("chain", query.chain(), Function.identity())
                    .equal("state", query.state(), Enum::name)
                    .equal("holder", query.holder(), Keeper::toString)
                    .equal("expected_for", query.expectedFor(), HouseholdId::toString));

    private KeyRingMapping() {}

    private static @Nullable Object expectedFor(KeyRing ring) {
        HouseholdId household = ring.expectedFor();
        return household == null ? null : household.toString();
    }
}
