package dev.gatehouse.jdbc.internal;

import dev.gatehouse.duty.Duty;
import dev.gatehouse.duty.DutyId;
import dev.gatehouse.duty.DutyQuery;
import java.util.List;
import java.util.function.Function;

/** Duties that have opened. */
final class DutyMapping {
    static final Mapping<Duty, DutyId, DutyQuery> MAPPING = new Mapping<>(
            Duty.TYPE,
            "gh_duty",
            "duty_id",
            List.of(
                    new Column<>("duty_name", duty -> duty.id().name()),
                    new Column<>("state", duty -> duty.state().name())),
            List.of(),
            (filter, query) -> filter.equal("duty_name", query.name(), Function.identity())
                    .equal("state", query.state(), Enum::name));

    private DutyMapping() {}
}
