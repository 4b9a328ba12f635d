package dev.gatehouse.jdbc.internal;

import dev.gatehouse.key.CabinetCount;
import dev.gatehouse.key.CabinetCountId;
import dev.gatehouse.key.CabinetCountQuery;
import java.util.List;
import java.util.function.Function;

/** Counts of chains of keys. */
final class CabinetCountMapping {
    static final Mapping<CabinetCount, CabinetCountId, CabinetCountQuery> MAPPING = new Mapping<>(
            CabinetCount.TYPE,
            "gh_cabinet_count",
            "count_id",
            List.of(new Column<>("chain", CabinetCount::chain)),
            List.of(),
            (filter, query) -> filter.equal("chain", query.chain(), Function.identity()));

    private CabinetCountMapping() {}
}
