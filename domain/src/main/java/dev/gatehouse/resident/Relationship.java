package dev.gatehouse.resident;

/** What somebody is in a household (关系): of the family, or employed by it (RES-6). */
public enum Relationship {
    /** The resident in whose name the household is (户主). */
    PRINCIPAL(MemberKind.FAMILY, false),
    SPOUSE(MemberKind.FAMILY, false),
    /** A child (孩童), whose age must be known (RES-2). */
    CHILD(MemberKind.FAMILY, true),
    /** A grandchild, whose age must be known (RES-2). */
    GRANDCHILD(MemberKind.FAMILY, true),
    PARENT(MemberKind.FAMILY, false),
    PARENT_IN_LAW(MemberKind.FAMILY, false),
    SIBLING(MemberKind.FAMILY, false),
    OTHER_RELATIVE(MemberKind.FAMILY, false),
    /** Nanny, domestic helper (保姆). */
    NANNY(MemberKind.EMPLOYEE, false),
    DRIVER(MemberKind.EMPLOYEE, false),
    OTHER_EMPLOYEE(MemberKind.EMPLOYEE, false);

    private final MemberKind kind;
    private final boolean child;

    Relationship(MemberKind kind, boolean child) {
        this.kind = kind;
        this.child = child;
    }

    /** Of the family, or employed by it. */
    public MemberKind kind() {
        return kind;
    }

    /** Whether this is a child, whose age must be known (RES-2). */
    public boolean isChild() {
        return child;
    }
}
