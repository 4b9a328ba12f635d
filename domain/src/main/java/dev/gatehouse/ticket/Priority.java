package dev.gatehouse.ticket;

/**
 * In which order work orders are followed up (REP-5, S2.7.4 「轻重缓急」): two axes, whose levels are ours.
 *
 * @param heavy  whether it weighs heavily (重) rather than lightly (轻)
 * @param urgent whether it is urgent (急) rather than not (缓)
 */
public record Priority(boolean heavy, boolean urgent) {
    /** Light, and not urgent. */
    public static final Priority NORMAL = new Priority(false, false);

    /** From 1, first to be followed up, to 4: what is urgent comes first, then what is heavy (ours). */
    public int rank() {
        return 4 - (urgent ? 2 : 0) - (heavy ? 1 : 0);
    }
}
