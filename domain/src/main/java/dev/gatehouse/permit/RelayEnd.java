package dev.gatehouse.permit;

/** Where the half hour of 「此程序需于30分钟内完成」 ends, of which the manual says nothing (PERM-7). */
public enum RelayEnd {
    /** When the last permit is finished, and back with customer service. */
    FINISHED,
    /** When the last permit is in its holder's own hands. */
    DELIVERED;

    boolean isReachedBy(PermitState state) {
        return switch (this) {
            case FINISHED -> !state.isInTheMaking();
            case DELIVERED -> state.compareTo(PermitState.DELIVERED) >= 0;
        };
    }
}
