package dev.gatehouse.key;

/** Where a scrap list is in its life. */
public enum ScrapState {
    /** Drawn up; nobody has approved it. */
    LISTED,
    /** The project head lets what is on it be disposed of. */
    APPROVED,
    /** What was on it is gone. */
    DISPOSED
}
