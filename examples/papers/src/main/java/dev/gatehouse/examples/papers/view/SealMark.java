package dev.gatehouse.examples.papers.view;

/**
 * The office's seal, or the place for it.
 *
 * @param words what is said of it
 * @param isSet whether it was put there
 */
public record SealMark(Both words, boolean isSet) {
    /** The place where the seal goes. */
    public static SealMark place() {
        return new SealMark(new Both("盖章处", "Seal"), false);
    }

    /** The seal, with what is said of it. */
    public static SealMark set(Both words) {
        return new SealMark(words, true);
    }
}
