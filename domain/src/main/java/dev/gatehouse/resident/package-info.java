/**
 * People, the households in which they live, and who owns, rents and occupies a unit.
 *
 * <p>Before a household moves in, the Sales Office hands over who will live there: every family member's name, gender
 * and relationship, and each child's age. The household's employees (雇员), such as the nanny, are on the same form.
 * Identity documents, telephone, photographs and pets come on forms that are filed with the unit. At move-in the desk asks
 * once more how many they are, and whoever was left out is added. One unit may house several households.
 *
 * <pre>
 * REGISTERED ──▶ MOVED_IN ──▶ MOVED_OUT
 *      └───────▶ WITHDRAWN
 * </pre>
 *
 * <p>A unit's {@linkplain dev.gatehouse.resident.TenureBook tenure book} says who owns it in which share, who rents it and
 * until when, and who ever did; the supervisor sets right what was recorded wrongly, with a reason. Owners need not live
 * there, and may be companies. Powers of attorney are in the same book, as they end with the title of whoever gave them;
 * {@link dev.gatehouse.resident.Agency} answers who may act for whom, and every area asks it by way of the office.
 *
 * <p>Rules: {@link dev.gatehouse.resident.ResidentRule}, RES-1 to RES-9, RES-11, PET-1, PET-2;
 * {@link dev.gatehouse.resident.TenureRule}, RES-10, OWN-1 to OWN-4; {@link dev.gatehouse.resident.AuthorityRule}, all ours.
 */
@NullMarked
package dev.gatehouse.resident;

import org.jspecify.annotations.NullMarked;
