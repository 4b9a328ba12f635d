package dev.gatehouse.examples.quickstart;

/** How far an import has come. */
final class ImportTally {
    private long rows;
    private long units;
    private long unitsKnown;
    private long households;
    private long householdsKnown;
    private long householdsRefused;
    private long people;
    private long rowsRefused;

    void unit(boolean known) {
        if (known) {
            unitsKnown++;
        } else {
            units++;
        }
    }

    void registered(ListedHousehold listed, boolean known) {
        rows += listed.rows().size();
        if (known) {
            householdsKnown++;
        } else {
            households++;
            people += listed.rows().size();
        }
    }

    void refused(ListedHousehold listed) {
        rows += listed.rows().size();
        rowsRefused += listed.rows().size();
        householdsRefused++;
    }

    /** Rows that have been read. */
    long rows() {
        return rows;
    }

    /** Units that are new. */
    long units() {
        return units;
    }

    /** Units that were registered by an earlier run. */
    long unitsKnown() {
        return unitsKnown;
    }

    /** Households that are new. */
    long households() {
        return households;
    }

    /** Households that were registered by an earlier run. */
    long householdsKnown() {
        return householdsKnown;
    }

    long householdsRefused() {
        return householdsRefused;
    }

    /** People who are new. */
    long people() {
        return people;
    }

    long rowsRefused() {
        return rowsRefused;
    }

    /** All households that have been read. */
    long allHouseholds() {
        return households + householdsKnown + householdsRefused;
    }
}
