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

    private static final int REMEMBERED = 1_024;

    private final Map<AggregateType<?, ?, ?>, Table<?, ?, ?>> tables;
    private final Json json;
    private final Documents documents;

    /** Puts all statements together. */
    public Tables() {
        this(
                MAPPINGS.stream()
                        .<Table<?, ?, ?>>map(Table::new)
                        .collect(Collectors.toMap(table -> table.mapping.type(), Function.identity())),
                new Json(),
                REMEMBERED);
    }

    private Tables(Map<AggregateType<?, ?, ?>, Table<?, ?, ?>> tables, Json json, int remembered) {
        this.tables = tables;
        this.json = json;
        this.documents = new Documents(json, remembered);
    }

    /** The same, with so many documents remembered at most. */
    public Tables remembering(int documents) {
        return new Tables(tables, json, documents);
    }

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

    /** The documents of all aggregates. */
    Documents documents() {
        return documents;
    }

    /** The names of the tables of all aggregates. */
    static Set<String> names() {
        return MAPPINGS.stream().map(Mapping::table).collect(Collectors.toUnmodifiableSet());
    }
}
