package dev.gatehouse.core;

/**
 * Who reported something, and as what (RES-9): the resident, someone of the household on the
 * resident's behalf, or anybody else.
 *
 * @param who      the person
 * @param standing as what
 */
public record Reporter(Party who, Standing standing) {
    /** As what somebody reports. */
    public enum Standing {
        /** The resident: who heads the household. */
        RESIDENT,
        /** A family member, on the resident's behalf. */
        FAMILY_MEMBER,
        /** A household employee such as the nanny (保姆), on the resident's behalf. */
        HOUSEHOLD_EMPLOYEE,
        /** A member of staff, such as a guard who found something. */
        STAFF,
        /** Anybody else: a neighbour, a passer-by. Nobody who reports is refused. */
        OUTSIDER
    }
}
