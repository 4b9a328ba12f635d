package dev.gatehouse.permit;

/** How far an application for work permits is. */
public enum ApplicationStage {
    /** Data, photographs and money are with customer service (交客服部). */
    APPLIED,
    /** Finance has the money; receipt and blanks are with customer service (收据, 空白工作证). */
    PAID,
    /** The applicant has the receipt; at least one permit is being made. */
    IN_RELAY,
    /** Whatever could be made is made; at least one is not yet in its holder's hands. */
    FINISHED,
    /** Each permit is in its holder's own hands, or its life has ended (本人手中). */
    DELIVERED,
    /** Given up by the applicant (ours). */
    WITHDRAWN
}
