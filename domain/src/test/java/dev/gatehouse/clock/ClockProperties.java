package dev.gatehouse.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Times.class)
@Domain(DomainContext.Global.class)
class ClockProperties {
    @Property
    void aClockIsMetOnceAndStaysMet(
            @ForAll Instant start, @ForAll BusinessCalendar calendar, @ForAll @IntRange(max = 10_000) int seconds) {
        Clock clock = Clock.start("PASS-5", Allowance.calendarDays(1), start, calendar);
        Clock met = clock.met(start.plusSeconds(seconds));
        assertThat(clock.isRunning()).isTrue();
        assertThat(met.isRunning()).isFalse();
        assertThat(met.met(start.plusSeconds(seconds + 1L))).isEqualTo(met);
        assertThat(met.dueAt()).isEqualTo(clock.dueAt());
    }
}
