package dev.gatehouse.resident;

/** How somebody belongs to a household (RES-6). S3.J.post.2 */
public enum MemberKind {
    /** Of the family (家庭成员): has a right to resident passes (PASS-2). */
    FAMILY,
    /** Employed by the family (雇员). */
    EMPLOYEE
}
