/**
 * Work permits of contractors (工作证), vehicle permits (车证), entry cards (入户卡).
 *
 * <p>When a contractor is to work in the estate, the department concerned hands each worker's data and photograph to
 * customer service, and the money with them: one {@linkplain dev.gatehouse.permit.PermitApplication application} for the
 * whole crew, one receipt, one clock of thirty minutes. From there money, blank permits and photographs go from hand to
 * hand, and no hand can be skipped: Finance takes the money and gives receipt and blanks, the receipt goes to the
 * applicant, Security checks and fills in, customer service stamps, Administration laminates, and by way of the contractor
 * each permit comes into its holder's own hands. Who answers for it in each department is asked and told at the start.
 *
 * <pre>
 *  Finance   customer service        Security      Administration   contractor    holder
 *  APPLIED ──▶ BLANK_ISSUED ────────▶ CHECKING
 *              VERIFIED ◀───────────────┘ └▶ REJECTED
 *                 └───────────────────────────────▶ STAMPED
 *              LAMINATED ◀────────────────────────────┘
 *                 └────────────────────────────────────────────▶ HANDED_OUT ──▶ DELIVERED
 *              RETURNED ◀────────────────────────────────────────────┴─────────────┘
 * </pre>
 *
 * <p>The rest is ours: a paid permit may be {@code REVOKED}, one that is out {@code LOST}; an application is
 * {@code WITHDRAWN} before anything has left the office. What is owed back then is paid back by Finance, to the cent.
 *
 * <p>A {@linkplain dev.gatehouse.permit.VehiclePermit vehicle permit} is applied for with a copy of the licence, given to
 * the owner against a signature on the issue sheet, and its copy to Security against another. An
 * {@linkplain dev.gatehouse.permit.EntryCard entry card} is drawn from Security a day before the handover, and given to the
 * owner at it; it may be {@code CANCELLED} at any time. For the owner another may sign who may sign for the household, by
 * standing or by a power of attorney; {@code dev.gatehouse.office} asks. When a household leaves, or does not come, its vehicle
 * permits and entry cards end with it, and the gate is told.
 *
 * <p>Rules: {@link dev.gatehouse.permit.PermitRule}, PERM-1 to PERM-8, VEH-1 to VEH-3, PASS-7; settings:
 * {@link dev.gatehouse.permit.PermitPolicy}.
 */
@NullMarked
package dev.gatehouse.permit;

import org.jspecify.annotations.NullMarked;
