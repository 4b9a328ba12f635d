package dev.gatehouse.jdbc.internal;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.estate.Estate;
import dev.gatehouse.estate.EstateQuery;
import java.util.List;

/** Estates. */
final class EstateMapping {
    static final Mapping<Estate, EstateId, EstateQuery> MAPPING =
            new Mapping<>(Estate.TYPE, "gh_estate", "estate_id", List.of(), List.of(), (filter, query) -> {});

    private EstateMapping() {}
}
