/**
 * People and the households in which they live.
 *
 * <p>Before a household moves in, the Sales Office hands over who will live there: every family member's name, gender
 * and relationship, and each child's age. The household's employees (雇员), such as the nanny, are on the same form.
 * At move-in the desk asks once more how many they are, and whoever was left out is added. One unit may house several
 * households.
 *
 * <pre>
 * REGISTERED ──▶ MOVED_IN ──▶ MOVED_OUT
 *      └───────▶ WITHDRAWN
 * </pre>
 *
 * <p>Rules: {@link dev.gatehouse.resident.ResidentRule}, RES-1 to RES-3, RES-6, RES-9.
 */
@NullMarked
package dev.gatehouse.resident;

import org.jspecify.annotations.NullMarked;
