package dev.gatehouse.ticket;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * So many of so many.
 *
 * @param part how many of them
 * @param of   of how many; where that is none, there is no rate
 */
public record Rate(long part, long of) {
    /** Refuses a part that is less than nothing, or more than all, with {@link IllegalArgumentException}. */
    public Rate {
        if (part < 0 || part > of) {
            throw new IllegalArgumentException(part + " of " + of);
        }
    }

    /** In per cent, to two places, half up; empty of nothing. */
    public Optional<BigDecimal> percent() {
        return of == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_UP));
    }

    /** Such as {@code 7/8 (87.50 %)}. */
    @Override
    public String toString() {
        return part + "/" + of
                + percent().map(percent -> " (" + percent + " %)").orElse("");
    }
}
