package dev.gatehouse.key;

/** How a ring leaves its chain. */
public enum MovementKind {
    /** Issued, with no time by which it is back (领用, kf-02-08). */
    ISSUE(KeyRule.ISSUED),
    /** Lent for a time (借用, kf-02-09). */
    LOAN(KeyRule.LENT),
    /** Drawn for a handover (S3.J.prep.9). */
    DRAW(KeyRule.VERIFIED_ON_SITE),
    /** Taken in an emergency, before anybody has consented (ours). */
    EMERGENCY(KeyRule.EMERGENCY_ENTRY);

    private final KeyRule rule;

    MovementKind(KeyRule rule) {
        this.rule = rule;
    }

    KeyRule rule() {
        return rule;
    }
}
