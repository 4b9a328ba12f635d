package dev.gatehouse.roster;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.AggregateTypeBuilder;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.aggregate.SortKey;
import dev.gatehouse.aggregate.UniqueKey;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Post;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Who mans which post when, week by week and on single dates.
 *
 * @param estate  where it holds
 * @param id      its name
 * @param version one more at each change
 * @param week    the turns of every week
 * @param dates   the dates that do not follow the week (SHF-1), each once (SHF-OURS-1)
 */
@Value.Builder
public record Roster(EstateId estate, RosterId id, long version, List<WeeklyTurn> week, List<DutyDate> dates)
        implements Aggregate<RosterId>, WithRoster {
    /** The type token. */
    public static final AggregateType<Roster, RosterId, RosterQuery> TYPE = new AggregateTypeBuilder<
                    Roster, RosterId, RosterQuery>()
            .name("roster")
            .type(Roster.class)
            .events(RosterEvent.class)
            .atVersion(Roster::withVersion)
            .printId(RosterId::value)
            .parseId(RosterId::new)
            .matches(RosterQuery::matches)
            .sortKey(roster -> SortKey.natural(roster.id().value()))
            .addUniqueKey(new UniqueKey<>("roster_id", roster -> roster.id().value(), Roster::setBefore))
            .build();

    /** Copies the lists. */
    public Roster {
        week = List.copyOf(week);
        dates = List.copyOf(dates);
    }

    /**
     * Begins a roster.
     *
     * @throws RuleViolation SHF-OURS-1, when a date stands in it twice
     */
    public static Decision<Roster> begin(SetRoster command, Act act) {
        return new Roster(act.estate(), command.roster(), 1, List.of(), List.of()).set(command, act);
    }

    /**
     * Follows another plan from now on.
     *
     * @throws RuleViolation SHF-OURS-1, when a date stands in it twice
     */
    public Decision<Roster> set(SetRoster command, Act act) {
        requireEachDateOnce(command.dates());
        return Decision.of(
                withWeek(command.week()).withDates(command.dates()),
                new RosterEvent.Set(command.week(), command.dates()));
    }

    /** Whoever mans a post that serves the one that is wanted, each once, in the order of the plan. */
    public List<Party> onDuty(Post wanted, Instant at, ZoneId zone) {
        LocalDate today = at.atZone(zone).toLocalDate();
        // Where the clock is put back over midnight, a turn of tomorrow may have begun today.
        return Stream.of(today.minusDays(1), today, today.plusDays(1))
                .flatMap(date -> turns(date).filter(turn -> turn.isOn(date, at, zone)))
                .filter(turn -> turn.serves(wanted))
                .map(Turn::party)
                .distinct()
                .toList();
    }

    /** The ids of all who have a turn, each once. */
    public List<String> staff() {
        return Stream.concat(week.stream().map(WeeklyTurn::turn), dates.stream().flatMap(date -> date.turns().stream()))
                .map(Turn::staff)
                .distinct()
                .toList();
    }

    /** The turns that begin on a date: its own, or else those of its day of the week (SHF-1). */
    private Stream<Turn> turns(LocalDate date) {
        return dates.stream()
                .filter(other -> other.date().equals(date))
                .findFirst()
                .map(own -> own.turns().stream())
                .orElseGet(() -> week.stream()
                        .filter(weekly -> weekly.day() == date.getDayOfWeek())
                        .map(WeeklyTurn::turn));
    }

    private static void requireEachDateOnce(List<DutyDate> dates) {
        Map<LocalDate, Long> times = dates.stream().collect(groupingBy(DutyDate::date, TreeMap::new, counting()));
        String twice = times.entrySet().stream()
                .filter(date -> date.getValue() > 1)
                .map(date -> date.getKey().toString())
                .collect(joining(", "));
        if (!twice.isEmpty()) {
            throw new RuleViolation(
                    RosterRule.EACH_DATE_ONCE,
                    Text.of("{0} stands in it more than once", "{0} 列了不止一次", twice),
                    Text.of("put all turns of a date together", "请将同一日期的班次合并列出"));
        }
    }

    private static RuleViolation setBefore(Roster roster) {
        return new RuleViolation(
                RosterRule.ONE_OF_A_NAME,
                Text.of("roster {0} has been set by somebody else meanwhile", "值班表 {0} 刚由他人设定", roster.id()),
                Text.of("look at it, then set it again", "请查看后重新设定"));
    }
}
