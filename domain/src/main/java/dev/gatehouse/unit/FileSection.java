package dev.gatehouse.unit;

/** The parts of a unit's file (UNIT-2). S2.3.2 */
public enum FileSection {
    /** The customer's particulars (相关资料). */
    PARTICULARS,
    /** Agreements (协议). */
    AGREEMENT,
    /** Certificates and proofs (证明). */
    CERTIFICATE,
    /** Whatever the customer has signed (所签署的文件). */
    SIGNED_DOCUMENT
}
