package dev.gatehouse;

import dev.gatehouse.aggregate.SortKey;
import dev.gatehouse.clock.ClockRule;
import dev.gatehouse.core.MoneyRule;
import dev.gatehouse.core.PaperRule;
import dev.gatehouse.core.Rule;
import dev.gatehouse.duty.DutyRule;
import dev.gatehouse.estate.EstateRule;
import dev.gatehouse.key.KeyRule;
import dev.gatehouse.pass.PassRule;
import dev.gatehouse.permit.PermitRule;
import dev.gatehouse.resident.AuthorityRule;
import dev.gatehouse.resident.ResidentRule;
import dev.gatehouse.resident.TenureRule;
import dev.gatehouse.roster.RosterRule;
import dev.gatehouse.subscription.SubscriptionRule;
import dev.gatehouse.ticket.ClosingRule;
import dev.gatehouse.ticket.ComplaintRule;
import dev.gatehouse.ticket.HomeVisitRule;
import dev.gatehouse.ticket.RepairRule;
import dev.gatehouse.ticket.ReportRule;
import dev.gatehouse.ticket.ServiceRule;
import dev.gatehouse.ticket.TicketRule;
import dev.gatehouse.ticket.VisitRule;
import dev.gatehouse.unit.UnitRule;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every rule that the library enforces, to be looked up and read. */
public final class Rulebook {
    private static final Map<String, List<Rule>> AREAS = areas(
            Map.entry("unit", Stream.of(UnitRule.values())),
            Map.entry("resident", of(ResidentRule.values(), TenureRule.values(), AuthorityRule.values())),
            Map.entry("pass", Stream.of(PassRule.values())),
            Map.entry("permit", Stream.of(PermitRule.values())),
            Map.entry("key", Stream.of(KeyRule.values())),
            Map.entry(
                    "ticket",
                    of(
                            TicketRule.values(),
                            ComplaintRule.values(),
                            RepairRule.values(),
                            HomeVisitRule.values(),
                            ServiceRule.values(),
                            VisitRule.values(),
                            ClosingRule.values(),
                            ReportRule.values())),
            Map.entry("subscription", Stream.of(SubscriptionRule.values())),
            Map.entry("duty", Stream.of(DutyRule.values())),
            Map.entry("roster", Stream.of(RosterRule.values())),
            Map.entry("clock", Stream.of(ClockRule.values())),
            Map.entry("estate", Stream.of(EstateRule.values())),
            Map.entry("core", of(MoneyRule.values(), PaperRule.values())));

    private static final Map<String, Rule> BY_ID = AREAS.values().stream()
            .flatMap(Collection::stream)
            .collect(Collectors.toUnmodifiableMap(Rule::id, rule -> rule));

    private Rulebook() {}

    /** Every rule: one area after the other, in each by id, {@code TKT-9} before {@code TKT-10}. */
    public static List<Rule> rules() {
        return AREAS.values().stream().flatMap(Collection::stream).toList();
    }

    /** The rules of each area, by its name, such as {@code ticket}; areas and rules in the order of {@link #rules}. */
    public static Map<String, List<Rule>> areas() {
        return AREAS;
    }

    /** The rule of an id, such as {@code PASS-2}, in exactly these letters; empty when there is none. */
    public static Optional<Rule> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    private static Stream<Rule> of(Rule[]... rules) {
        return Stream.of(rules).flatMap(Stream::of);
    }

    @SafeVarargs
    private static Map<String, List<Rule>> areas(Map.Entry<String, ? extends Stream<? extends Rule>>... areas) {
        Map<String, List<Rule>> ordered = new LinkedHashMap<>();
        for (Map.Entry<String, ? extends Stream<? extends Rule>> area : areas) {
            ordered.put(
                    area.getKey(),
                    area.getValue()
                            .sorted(Comparator.comparing((Rule rule) -> SortKey.natural(rule.id())))
                            .<Rule>map(rule -> rule)
                            .toList());
        }
        return Collections.unmodifiableMap(ordered);
    }
}
