package dev.gatehouse.pass;

/** By what right somebody holds passes. */
public enum Entitlement {
    /** As a family member: the first ones are free (PASS-2). */
    FAMILY_MEMBER,
    /** As an employee of the household: each one costs (ours; RES-6 knows of no pass rule for employees). */
    EMPLOYEE
}
