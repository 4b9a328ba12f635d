package dev.gatehouse.permit;

/** Why Security does not fill in a permit (ours). A code, since the journal keeps it and free words may name people. */
public enum RejectionReason {
    /** The photograph does not show who the document says. */
    PHOTOGRAPH_DIFFERS,
    /** The data do not agree with the document. */
    DATA_DIFFER,
    /** The document is not valid any more. */
    DOCUMENT_EXPIRED,
    /** Whoever it is may not work here. */
    NOT_ADMITTED,
    OTHER
}
