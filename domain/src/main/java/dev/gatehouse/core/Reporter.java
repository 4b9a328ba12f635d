package dev.gatehouse.core;

/**
 * Who reported something, and as what (RES-9): the resident, or on the resident's behalf someone of the household.
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
        HOUSEHOLD_EMPLOYEE
    }
}
