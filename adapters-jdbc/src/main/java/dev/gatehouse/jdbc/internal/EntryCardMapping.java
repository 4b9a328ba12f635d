package dev.gatehouse.jdbc.internal;

import dev.gatehouse.permit.EntryCard;
import dev.gatehouse.permit.EntryCardId;
import dev.gatehouse.permit.EntryCardQuery;
import dev.gatehouse.resident.HouseholdId;
import java.util.List;

/** Entry cards. */
final class EntryCardMapping {
    static final Mapping<EntryCard, EntryCardId, EntryCardQuery> MAPPING = new Mapping<>(
            EntryCard.TYPE,
            "gh_entry_card",
            "entry_card_id",
            List.of(
                    new Column<>("household_id", card -> card.household().toString()),
                    new Column<>("state", card -> card.state().name())),
            List.of(),
            (filter, query) -> filter.equal("household_id", query.household(), HouseholdId::toString)
                    .equal("state", query.state(), Enum::name));

    private EntryCardMapping() {}
}
