package dev.gatehouse.resident;

/** From whom the office has a household's particulars (RES-1). */
public enum ParticularsSource {
    /** The Sales Office (售楼部). S0.四.1 */
    SALES_OFFICE,
    /** The resident (ours: the manuals say nothing of later households). */
    RESIDENT
}
