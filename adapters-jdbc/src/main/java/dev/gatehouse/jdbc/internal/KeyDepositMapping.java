package dev.gatehouse.jdbc.internal;

import dev.gatehouse.key.KeyDeposit;
import dev.gatehouse.key.KeyDepositId;
import dev.gatehouse.key.KeyDepositQuery;
import dev.gatehouse.resident.HouseholdId;
import java.util.List;

/** Keys that residents left. */
final class KeyDepositMapping {
    static final Mapping<KeyDeposit, KeyDepositId, KeyDepositQuery> MAPPING = new Mapping<>(
            KeyDeposit.TYPE,
            "gh_key_deposit",
            "deposit_id",
            List.of(
                    new Column<>("household_id", deposit -> deposit.household().toString()),
                    new Column<>("state", deposit -> deposit.state().name())),
            List.of(),
            (filter, query) -> filter.equal("household_id", query.household(), HouseholdId::toString)
                    .equal("state", query.state(), Enum::name));

    private KeyDepositMapping() {}
}
