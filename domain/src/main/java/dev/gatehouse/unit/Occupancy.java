package dev.gatehouse.unit;

/** Whether anybody lives in a unit (UNIT-4). */
public enum Occupancy {
    /** Nobody has moved in yet (未入住). S1.催缴 */
    NOT_MOVED_IN,
    /** At least one household lives there (入住). S1.催缴 */
    MOVED_IN,
    /** Somebody has lived there, nobody does now (空置). S3.TOC.19; that this is not 未入住 is ours */
    VACANT
}
