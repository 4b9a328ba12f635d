package dev.gatehouse.jdbc.internal;

import dev.gatehouse.unit.Unit;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitNumber;
import dev.gatehouse.unit.UnitQuery;
import java.util.List;

/** Units. */
final class UnitMapping {
    static final Mapping<Unit, UnitId, UnitQuery> MAPPING = new Mapping<>(
            Unit.TYPE,
            "gh_unit",
            "unit_id",
            List.of(
                    new Column<>("unit_number", unit -> unit.number().key()),
                    new Column<>("kind", unit -> unit.kind().name()),
                    new Column<>("occupancy", unit -> unit.occupancy().name())),
            List.of(),
            (filter, query) -> filter.equal("unit_number", query.number(), UnitNumber::key)
                    .equal("kind", query.kind(), Enum::name)
                    .equal("occupancy", query.occupancy(), Enum::name));

    private UnitMapping() {}
}
