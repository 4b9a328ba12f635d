package dev.gatehouse.pass;

import java.util.Set;

/** Where a pass is in its life. The glossary has the first two; the others are ours. */
public enum PassState {
    /** Made, and at the desk (制作好). */
    PRODUCED,
    /** In its holder's hands, signed for (签收单上签名). */
    ISSUED,
    /** Reported lost; it opens nothing. */
    LOST,
    /** Lost, and another was made in its place. */
    REPLACED,
    /** Handed back. */
    RETURNED,
    /** Made void by the office; it may still be handed back. */
    REVOKED;

    /** What may come next. */
    public Set<PassState> next() {
        return switch (this) {
            case PRODUCED -> Set.of(ISSUED, REVOKED);
            case ISSUED -> Set.of(LOST, RETURNED, REVOKED);
            case LOST -> Set.of(REPLACED, RETURNED, REVOKED);
            case REVOKED -> Set.of(RETURNED);
            case REPLACED, RETURNED -> Set.of();
        };
    }

    /** Whether it will never open again. */
    public boolean isOver() {
        return this == REPLACED || this == RETURNED || this == REVOKED;
    }
}
