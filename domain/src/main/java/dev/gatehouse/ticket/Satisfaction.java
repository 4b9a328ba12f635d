package dev.gatehouse.ticket;

/** How content somebody is who was asked (满意度; RV-8, CMP-39). */
public enum Satisfaction {
    /** Content (满意). */
    SATISFIED,
    /** Content by and large (基本满意). */
    MOSTLY_SATISFIED,
    /** Not content (不满意). */
    DISSATISFIED;

    /** Whether it is good enough. */
    public boolean isSatisfied() {
        return this != DISSATISFIED;
    }
}
