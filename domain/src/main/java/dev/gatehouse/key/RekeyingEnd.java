package dev.gatehouse.key;

/** How the duty ends that a lost key leaves behind. */
public enum RekeyingEnd {
    /** There is another lock. */
    NEW_LOCK,
    /** It was decided that the lock stays. */
    NOT_NEEDED,
    /** It was found, and it was decided that it opens still: it hangs on its ring again. */
    FOUND
}
