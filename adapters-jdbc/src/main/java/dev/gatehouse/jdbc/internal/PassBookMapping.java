package dev.gatehouse.jdbc.internal;

import dev.gatehouse.pass.PassBook;
import dev.gatehouse.pass.PassBookQuery;
import dev.gatehouse.pass.PassNumber;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.unit.UnitId;
import java.util.List;

/** Pass books, found by their passes too. */
final class PassBookMapping {
    private static final Lookup<PassBook> PASSES = new Lookup<>(
            "gh_pass",
            "pass_number",
            book -> book.passes().stream().map(pass -> pass.number().value()).toList());

    static final Mapping<PassBook, HouseholdId, PassBookQuery> MAPPING = new Mapping<>(
            PassBook.TYPE,
            "gh_pass_book",
            "household_id",
            List.of(new Column<>("unit_id", book -> book.unit().toString())),
            List.of(PASSES),
            (filter, query) -> filter.equal("unit_id", query.unit(), UnitId::toString)
                    .listed(PASSES, query.pass(), PassNumber::value));

    private PassBookMapping() {}
}
