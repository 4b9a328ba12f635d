package dev.gatehouse.estate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** When quiet hours are over, by the clock on the wall, also where that is changed. */
@Tag("ESTATE-OURS-4")
class QuietHoursProperties {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Property(tries = 2_000)
    void theirEndIsTheFirstMinuteThatIsNotQuiet(
            @ForAll("zones") ZoneId zone,
            @ForAll @IntRange(max = 1439) int from,
            @ForAll @IntRange(max = 1439) int to,
            @ForAll @IntRange(max = 370 * 24 * 60) int minute,
            @ForAll @IntRange(max = 59_999_999) int micros) {
        LocalTime begin = LocalTime.MIN.plusMinutes(from);
        LocalTime end = LocalTime.MIN.plusMinutes(from == to ? to + 1 : to);
        QuietHours quiet = new QuietHours(begin, end);
        Instant at = Instant.parse("2026-01-01T00:00:00Z")
                .plus(Duration.ofMinutes(minute))
                .plusNanos(micros * 1_000L);
        Instant over = quiet.over(at, zone);
        assertThat(isQuiet(quiet, over, zone)).isFalse();
        if (isQuiet(quiet, at, zone)) {
            assertThat(over).isAfter(at).isBeforeOrEqualTo(at.plus(Duration.ofHours(25)));
            for (Instant before = over.minusSeconds(60); before.isAfter(at); before = before.minusSeconds(60)) {
                assertThat(isQuiet(quiet, before, zone)).isTrue();
            }
        } else {
            assertThat(over).isEqualTo(at);
        }
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Cairo")
                .map(ZoneId::of);
    }

    @Example
    void hoursThatEndInTheHourThatIsLeftOutEndWhereItIs() {
        QuietHours quiet = new QuietHours(LocalTime.of(21, 0), LocalTime.of(2, 30));
        assertThat(quiet.over(Instant.parse("2026-03-28T23:00:00Z"), BERLIN))
                .isEqualTo(Instant.parse("2026-03-29T01:00:00Z"));
    }

    @Example
    void hoursThatEndInTheHourThatComesTwiceEndTwice() {
        QuietHours quiet = new QuietHours(LocalTime.of(21, 0), LocalTime.of(2, 30));
        assertThat(quiet.over(Instant.parse("2026-10-25T00:10:00Z"), BERLIN))
                .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(quiet.over(Instant.parse("2026-10-25T01:10:00Z"), BERLIN))
                .isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @Example
    void hoursWithinADayEndOnIt() {
        QuietHours siesta = new QuietHours(LocalTime.of(13, 0), LocalTime.of(15, 0));
        assertThat(siesta.over(Instant.parse("2026-03-02T12:00:00Z"), BERLIN))
                .isEqualTo(Instant.parse("2026-03-02T14:00:00Z"));
        assertThat(siesta.contains(LocalTime.of(15, 0))).isFalse();
        assertThat(siesta.contains(LocalTime.of(12, 59))).isFalse();
    }

    @Example
    void hoursThatNeverEndOrHavePartsOfAMinuteAreRefused() {
        LocalTime nine = LocalTime.of(21, 0);
        assertThatThrownBy(() -> new QuietHours(nine, nine)).hasMessageContaining("21:00");
        assertThatThrownBy(() -> new QuietHours(nine, nine.plusSeconds(1))).hasMessageContaining("21:00:01");
    }

    private static boolean isQuiet(QuietHours quiet, Instant at, ZoneId zone) {
        return quiet.contains(at.atZone(zone).toLocalTime());
    }
}
