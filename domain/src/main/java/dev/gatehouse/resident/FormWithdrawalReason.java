package dev.gatehouse.resident;

/** Why a registration form is not on file after all (the reasons are ours). */
public enum FormWithdrawalReason {
    /** It is another household's, or another form. */
    FILED_IN_ERROR,
    /** What it says is not so. */
    WRONGLY_FILLED_IN,
    /** Whoever filled it in takes it back. */
    TAKEN_BACK
}
