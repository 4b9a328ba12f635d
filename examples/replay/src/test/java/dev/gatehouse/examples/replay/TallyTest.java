package dev.gatehouse.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.examples.replay.Verdict.Judged;
import dev.gatehouse.examples.replay.Verdict.NotJudged;
import dev.gatehouse.examples.replay.Verdict.Reason;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final Instant TARGET = Instant.parse("2015-06-01T10:00:00Z");

    @Test
    void aHundredPercentMeansAllThatWereJudged() {
        Tally tally = new Tally();
        tally.add(new NotJudged(Reason.NO_RULE, "Noise"));
        for (int i = 0; i < 30_000; i++) {
            tally.add(new Judged(TARGET, TARGET));
        }
        assertThat(tally.share()).isEqualTo(100_00);

        tally.add(new Judged(TARGET, TARGET.plusSeconds(61)));

        assertThat(tally.share()).isEqualTo(99_99);
        assertThat(tally.sum()).isEqualTo(30_002);
    }
}
