package dev.gatehouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.port.Storage;
import org.junit.jupiter.api.Test;

/** What {@link dev.gatehouse.port.Numbers} promises one at a time: N2 to N4; N1 is with {@link RaceContract}. */
public abstract class NumbersContract {
    private final EstateId estate = Samples.newEstate();

    /** The storage to be tested; the same, or another over the same data, at each call. */
    protected abstract Storage storage();

    @Test
    void n2_numbersFollowEachOther() {
        assertThat(next(estate, "series", 1)).isEqualTo(1);
        assertThat(next(estate, "series", 5)).isEqualTo(2);
        assertThat(next(estate, "series", 1)).isEqualTo(7);
    }

    @Test
    void n2_numbersFollowEachOtherWithinATransaction() {
        storage().inTransaction(transaction -> {
            assertThat(transaction.numbers().next(estate, "series", 2)).isEqualTo(1);
            assertThat(transaction.numbers().next(estate, "series", 2)).isEqualTo(3);
            return true;
        });
    }

    @Test
    void n3_everySeriesOfEveryEstateStartsAtOne() {
        assertThat(next(estate, "series", 1)).isEqualTo(1);
        assertThat(next(estate, "Series", 1)).isEqualTo(1);
        assertThat(next(Samples.newEstate(), "series", 1)).isEqualTo(1);
    }

    @Test
    void n4_lookingTakesNothing() {
        assertThat(upcoming(estate, "series")).isEqualTo(1);
        assertThat(upcoming(estate, "series")).isEqualTo(1);
        assertThat(next(estate, "series", 5)).isEqualTo(1);
        assertThat(upcoming(estate, "series")).isEqualTo(6);
        assertThat(upcoming(estate, "Series")).isEqualTo(1);
        assertThat(upcoming(Samples.newEstate(), "series")).isEqualTo(1);
        assertThat(next(estate, "series", 1)).isEqualTo(6);
    }

    private long upcoming(EstateId of, String series) {
        return storage().inTransaction(transaction -> transaction.numbers().upcoming(of, series));
    }

    private long next(EstateId of, String series, int count) {
        return storage().inTransaction(transaction -> transaction.numbers().next(of, series, count));
    }
}
