package dev.gatehouse.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class MomentsTest {
    /** From the year before the first to that after 9999, a prime number of seconds apart. */
    @Test
    void whatIsWrittenIsReadAsTheParserOfJavaReadsIt() {
        Instant end = Instant.parse("+10000-12-31T00:00:00Z");
        Instant moment = Instant.parse("-0001-01-01T00:00:00.987654321Z");
        while (moment.isBefore(end)) {
            String written = Moments.print(moment);
            assertThat(Moments.parse(written))
                    .isEqualTo(Instant.parse(written))
                    .isEqualTo(moment.truncatedTo(ChronoUnit.MICROS));
            moment = moment.plusSeconds(97_654_321).plusNanos(12_345_679);
        }
    }

    @Test
    void whatIsWrittenOtherwiseIsReadAllTheSame() {
        assertThat(Moments.parse("2026-03-02T08:10:00Z")).isEqualTo(Instant.parse("2026-03-02T08:10:00Z"));
        assertThat(Moments.parse("2026-03-01T24:00:00.000000Z")).isEqualTo(Instant.parse("2026-03-02T00:00:00Z"));
    }

    @Test
    void whatIsNoInstantIsNone() {
        assertThatThrownBy(() -> Moments.parse("2026-02-30T08:10:00.000000Z"))
                .isInstanceOf(DateTimeParseException.class);
        assertThatThrownBy(() -> Moments.parse("2026-03-02 08:10:00.000000Z"))
                .isInstanceOf(DateTimeParseException.class);
    }
}
