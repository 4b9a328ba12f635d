package dev.gatehouse.ticket;

/** How bad a complaint is (S1.4(5)); what it is about, is another question. */
public enum Severity {
    /** An isolated incident, or individual staff (轻微投诉; CMP-25). */
    MINOR,
    /** A fault in management or service (重要投诉; CMP-23). */
    IMPORTANT,
    /** It seriously affects residents' daily life or safety, or the company's image (重大投诉; CMP-20). */
    MAJOR
}
