package dev.gatehouse.resident;

/**
 * In how many copies a paper was made out, and how many of them bear the office's seal (加盖公章).
 *
 * @param made   at least 1
 * @param sealed not more than were made
 */
public record SealedCopies(int made, int sealed) {
    /** Refuses other figures with {@link IllegalArgumentException}. */
    public SealedCopies {
        if (made < 1 || sealed < 0 || sealed > made) {
            throw new IllegalArgumentException(made + " copies, " + sealed + " of them sealed");
        }
    }

    /** Whether there are so many copies, each sealed. */
    public boolean isAllSealed(int copies) {
        return made == copies && sealed == copies;
    }
}
