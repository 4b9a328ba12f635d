package dev.gatehouse.ticket;

/** What a ticket is about (TKT-17, S4.6.R3.2). How bad it is, is another question. */
public enum TicketClass {
    /** A complaint (投诉). */
    COMPLAINT,
    /** A request for help (求助). */
    HELP,
    /** An enquiry (咨询). */
    ENQUIRY,
    /** Engineering (工程): a repair. */
    ENGINEERING,
    /** Security (安全). */
    SECURITY,
    /** Fire (消防). */
    FIRE,
    /** Cleaning (清洁). */
    CLEANING
}
