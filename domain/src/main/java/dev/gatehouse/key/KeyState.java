package dev.gatehouse.key;

/** Where a key is in its life. While it hangs on its ring it is wherever that is. */
public enum KeyState {
    /** It opens what it is for, and hangs on its ring. */
    USABLE,
    /** It opens nothing any more, or not well (作废), and hangs on its ring still. */
    VOID,
    /** It was confirmed useless (确定无用), is off its ring, and waits for the month's list. */
    CONFIRMED_USELESS,
    /** It is on a scrap list that nobody has approved. */
    LISTED,
    /** The project head lets it be disposed of (审批). */
    APPROVED,
    /** It was disposed of before a witness (处理). */
    DISPOSED,
    /** Nobody knows where it is. */
    LOST,
    /** It is its owner's now, given at the handover. */
    GIVEN;

    /** Whether it hangs on its ring, and goes where that goes. */
    public boolean hangs() {
        return this == USABLE || this == VOID;
    }

    /** Whether the office still has it to answer for: what the inventory lists (KEY-2). */
    public boolean exists() {
        return this != DISPOSED && this != LOST && this != GIVEN;
    }
}
