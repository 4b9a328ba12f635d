package dev.gatehouse.jdbc.internal;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.Query;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tables of all areas, and the format of what is in them. */
public final class Tables {
    /** Every mapping: where a new area is made known. */
    static final List<Mapping<?, ?, ?>> MAPPINGS = List.of(
            CabinetCountMapping.MAPPING,
            CustodyMapping.MAPPING,
            DutyCalendarMapping.MAPPING,
            DutyMapping.MAPPING,
            EntryCardMapping.MAPPING,
            EstateMapping.MAPPING,
            HouseholdMapping.MAPPING,
            IncidentMapping.MAPPING,
            IssueMapping.MAPPING,
            KeyDepositMapping.MAPPING,
            KeyMapping.MAPPING,
            KeyRingMapping.MAPPING,
            PassBookMapping.MAPPING,
            PermitApplicationMapping.MAPPING,
            PersonMapping.MAPPING,
            RequisitionMapping.MAPPING,
            RosterMapping.MAPPING,
            ScrapListMapping.MAPPING,
            SubscriptionMapping.MAPPING,
            SupplierMapping.MAPPING,
            TenureBookMapping.MAPPING,
            TicketMapping.MAPPING,
            UnitMapping.MAPPING,
            VehiclePermitMapping.MAPPING);

    private final Map<AggregateType<?, ?, ?>, Table<?, ?, ?>> tables = MAPPINGS.stream()
            .<Table<?, ?, ?>>map(Table::new)
            .collect(Collectors.toMap(table -> table.mapping.type(), Function.identity()));
    private final Json json = new Json(MAPPINGS);

    /** Puts all statements together. */
    public Tables() {}

    @SuppressWarnings("unchecked") // a table is kept under the type token of its own mapping
    <A extends Aggregate<I>, I, Q extends Query> Table<A, I, Q> get(AggregateType<A, I, Q> type) {
        Table<?, ?, ?> table = tables.get(type);
        if (table == null) {
            throw new IllegalArgumentException("there is no table for " + type.name());
        }
        return (Table<A, I, Q>) table;
    }

    Json json() {
        return json;
    }

    /** The names of the tables of all aggregates. */
    static Set<String> names() {
        return MAPPINGS.stream().map(Mapping::table).collect(Collectors.toUnmodifiableSet());
    }
}
