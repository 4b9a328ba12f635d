package dev.gatehouse.jdbc.internal;

import dev.gatehouse.key.ScrapList;
import dev.gatehouse.key.ScrapListId;
import dev.gatehouse.key.ScrapListQuery;
import java.util.List;

/** Scrap lists of keys. */
final class ScrapListMapping {
    static final Mapping<ScrapList, ScrapListId, ScrapListQuery> MAPPING = new Mapping<>(
            ScrapList.TYPE,
            "gh_scrap_list",
            "scrap_list_id",
            List.of(new Column<>("state", list -> list.state().name())),
            List.of(),
            (filter, query) -> filter.equal("state", query.state(), Enum::name));

    private ScrapListMapping() {}
}
