package dev.gatehouse.port;

import dev.gatehouse.core.EstateId;

/**
 * Numbers that people read, one series at a time.
 *
 * <ol>
 *   <li>N1. No number of a series is given twice within an estate, also when many ask at once.
 *   <li>N2. Whoever asks after another's transaction has ended gets a higher number. A roll-back may leave a gap.
 *   <li>N3. A series starts at 1.
 *   <li>N4. Looking at what comes next takes no number, and waits for nobody.
 * </ol>
 */
public interface Numbers {
    /**
     * Takes the next numbers of a series.
     *
     * @param series such as {@code pass-2026}, 1 to 60 ASCII characters
     * @param count  how many, from 1
     * @return the first of them; the others follow without a gap
     */
    long next(EstateId estate, String series, int count);

    /** The number that {@link #next} would give first, as far as what is committed tells. */
    long upcoming(EstateId estate, String series);
}
