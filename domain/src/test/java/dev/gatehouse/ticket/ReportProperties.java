package dev.gatehouse.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.Presets;
import dev.gatehouse.clock.BusinessCalendar;
import dev.gatehouse.clock.Times;
import dev.gatehouse.estate.RecurringDuty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Times.class)
@Domain(DomainContext.Global.class)
class ReportProperties {
    private static final Map<String, Integer> DAYS = Map.of("RPT-1", 5, "REP-7", 5, "RV-14", 10);

    @Property
    @Tag("RPT-1")
    @Tag("REP-7")
    @Tag("RV-13")
    @Tag("RV-14")
    void eachPaperOfAMonthIsDueWhenItsDayIsOver(
            @ForAll @IntRange(min = 2000, max = 2399) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll BusinessCalendar calendar) {
        YearMonth of = YearMonth.of(year, month);
        Stream.of(Presets.RESIDENTIAL_OFFICE, Presets.PROJECT_HANDBOOK)
                .flatMap(profile -> profile.get(ReportPolicy.TYPE).duties().stream())
                .forEach(duty -> assertThat(due(duty, of.atDay(1), calendar))
                        .isEqualTo(last(duty, of)
                                .plusDays(1)
                                .atStartOfDay(calendar.zone())
                                .toInstant()));
    }

    private static LocalDate last(RecurringDuty duty, YearMonth of) {
        return of.atDay(Math.min(DAYS.getOrDefault(duty.rule(), 31), of.lengthOfMonth()));
    }

    private static Instant due(RecurringDuty duty, LocalDate from, BusinessCalendar calendar) {
        LocalDate opens = duty.days().next(from, from);
        Instant start =
                opens.atTime(duty.times().get(0)).atZone(calendar.zone()).toInstant();
        return duty.promise().allowance().due(start, calendar);
    }
}
