package dev.gatehouse.permit;

/** Where a work permit is in its life, and so in whose hands. Those after {@link #DELIVERED} are ours. */
public enum PermitState {
    /** Its worker's data, photograph and fee are with customer service; its blank is still with Finance (PERM-1). */
    APPLIED(Place.FINANCE),
    /** Paid for: Finance has given the blank to customer service (空白工作证, PERM-2). */
    BLANK_ISSUED(Place.CUSTOMER_SERVICE),
    /** The receipt is with the applicant, blank and photograph with Security (PERM-3, PERM-4). */
    CHECKING(Place.SECURITY),
    /** Checked, filled in, and back (核对无误, PERM-4). */
    VERIFIED(Place.CUSTOMER_SERVICE),
    /** Stamped, and passed on to Administration (加盖印章, PERM-5). */
    STAMPED(Place.ADMINISTRATION),
    /** Laminated, and back: it is finished (过塑, PERM-5). */
    LAMINATED(Place.CUSTOMER_SERVICE),
    /** With the contractor or the department concerned (PERM-6). */
    HANDED_OUT(Place.CONTRACTOR),
    /** In its holder's own hands (本人手中, PERM-6). */
    DELIVERED(Place.HOLDER),
    /** Given back. */
    RETURNED(Place.CUSTOMER_SERVICE),
    /** Reported lost; it opens nothing. */
    LOST(Place.VOID),
    /** Made void by the office; whoever has it may still give it back. */
    REVOKED(Place.VOID),
    /** Security has found something wrong: it was not filled in. */
    REJECTED(Place.VOID),
    /** Its application was withdrawn. */
    WITHDRAWN(Place.VOID);

    private final Place place;

    PermitState(Place place) {
        this.place = place;
    }

    /** Where the permit is. */
    public Place place() {
        return place;
    }

    /** Whether it is still to be made. */
    boolean isInTheMaking() {
        return compareTo(LAMINATED) < 0;
    }

    /** Whether it has left the office and still counts. */
    boolean isOut() {
        return this == HANDED_OUT || this == DELIVERED;
    }

    /** Where permits, photographs and money are: each in one place at a time. */
    public enum Place {
        FINANCE,
        CUSTOMER_SERVICE,
        SECURITY,
        ADMINISTRATION,
        /** With the contractor, or the department that applied for it. */
        CONTRACTOR,
        HOLDER,
        /** It counts no more, wherever it lies; or no blank was ever drawn for it. */
        VOID
    }
}
