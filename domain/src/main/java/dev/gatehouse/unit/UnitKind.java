package dev.gatehouse.unit;

/** What a unit is (UNIT-5). */
public enum UnitKind {
    /** A flat in a residential building (ours: no manual names the ordinary case). */
    APARTMENT,
    /** A single house (别墅), with a key and a follow-up sheet of its own. S3.J.prep.9 */
    VILLA,
    /** An apartment run like a hotel (公寓). S4.3 */
    SERVICED_APARTMENT,
    /** A unit that the office lets, with its own electricity meter. S2.5.4.1 */
    RENTED_UNIT,
    /** A ground-floor shop (底商), with its own electricity meter. S2.5.4.1 */
    GROUND_FLOOR_SHOP
}
