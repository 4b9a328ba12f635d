package dev.gatehouse.jdbc.internal;

import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.TenureBook;
import dev.gatehouse.resident.TenureQuery;
import dev.gatehouse.unit.UnitId;
import java.util.List;

/** Tenure books, found by who is in them too. */
final class TenureBookMapping {
    private static final Lookup<TenureBook> PEOPLE = new Lookup<>(
            "gh_tenure_person",
            "person_id",
            book -> book.tenures().stream()
                    .map(tenure -> tenure.person().toString())
                    .distinct()
                    .toList());

    static final Mapping<TenureBook, UnitId, TenureQuery> MAPPING = new Mapping<>(
            TenureBook.TYPE,
            "gh_tenure_book",
            "unit_id",
            List.of(),
            List.of(PEOPLE),
            (filter, query) -> filter.listed(PEOPLE, query.person(), PersonId::toString));

    private TenureBookMapping() {}
}
