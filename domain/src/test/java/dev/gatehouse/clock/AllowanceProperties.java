package dev.gatehouse.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class AllowanceProperties {
    private static final BusinessCalendar BERLIN = new BusinessCalendar(ZoneId.of("Europe/Berlin"));

    @Property
    void aLongerAllowanceIsNeverDueEarlier(
            @ForAll("instants") Instant start,
            @ForAll @IntRange(min = 1, max = 1_000) int shorter,
            @ForAll @IntRange(min = 1, max = 1_000) int more) {
        assertThat(Allowance.calendarDays(shorter + more).due(start, BERLIN))
                .isAfter(Allowance.calendarDays(shorter).due(start, BERLIN));
        assertThat(Allowance.elapsed(Duration.ofSeconds(shorter + more)).due(start, BERLIN))
                .isAfter(Allowance.elapsed(Duration.ofSeconds(shorter)).due(start, BERLIN));
    }

    @Property
    void calendarDaysKeepTheTimeOfDayUnlessThatDayDoesNotHaveIt(
            @ForAll("instants") Instant start, @ForAll @IntRange(min = 1, max = 400) int days) {
        ZonedDateTime from = start.atZone(BERLIN.zone());
        ZonedDateTime due = Allowance.calendarDays(days).due(start, BERLIN).atZone(BERLIN.zone());
        assertThat(due.toLocalDate()).isEqualTo(from.toLocalDate().plusDays(days));
        boolean inGap = BERLIN.zone()
                .getRules()
                .getValidOffsets(from.toLocalDateTime().plusDays(days))
                .isEmpty();
        if (!inGap) {
            assertThat(due.toLocalTime()).isEqualTo(from.toLocalTime());
        }
    }

    @Example
    void aDayAcrossTheBeginningOfSummerTimeHas23Hours() {
        Instant start = Instant.parse("2026-03-28T11:00:00Z");
        assertThat(Allowance.calendarDays(1).due(start, BERLIN)).isEqualTo(Instant.parse("2026-03-29T10:00:00Z"));
        assertThat(Allowance.elapsed(Duration.ofDays(1)).due(start, BERLIN))
                .isEqualTo(Instant.parse("2026-03-29T11:00:00Z"));
    }

    @Example
    void anAllowanceIsLongerThanZero() {
        assertThatThrownBy(() -> Allowance.elapsed(Duration.ZERO)).hasMessageContaining("longer than zero, not PT0S");
        assertThatThrownBy(() -> Allowance.calendarDays(0)).hasMessageContaining("at least 1 day, not 0");
    }

    @Property
    void aClockIsMetOnceAndStaysMet(@ForAll("instants") Instant start, @ForAll @IntRange(max = 10_000) int seconds) {
        Clock clock = Clock.start("PASS-5", Allowance.calendarDays(1), start, BERLIN);
        Clock met = clock.met(start.plusSeconds(seconds));
        assertThat(clock.isRunning()).isTrue();
        assertThat(met.isRunning()).isFalse();
        assertThat(met.met(start.plusSeconds(seconds + 1L))).isEqualTo(met);
        assertThat(met.dueAt()).isEqualTo(clock.dueAt());
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.longs()
                .between(
                        Instant.parse("2000-01-01T00:00:00Z").getEpochSecond(),
                        Instant.parse("2060-01-01T00:00:00Z").getEpochSecond())
                .map(Instant::ofEpochSecond);
    }
}
