/**
 * Resident passes (业户证).
 *
 * <p>Before a household moves in, the desk makes three passes for each family member, free of charge, and prints a
 * receipt sheet. At move-in the resident signs the sheet and takes the passes. Whoever was left out gets passes made as
 * soon as possible; each pass beyond the free ones costs 50 yuan. All passes of a household are kept in its
 * {@linkplain dev.gatehouse.pass.PassBook pass book}.
 *
 * <pre>
 * PRODUCED ──signed──▶ ISSUED ──▶ LOST ──▶ REPLACED
 *     │                   │         │
 *     │                   ├─────────┴──▶ RETURNED
 *     └───────────────────┴────────────▶ REVOKED ──▶ RETURNED
 * </pre>
 *
 * <p>Rules: {@link dev.gatehouse.pass.PassRule}, PASS-1 to PASS-6; settings: {@link dev.gatehouse.pass.PassPolicy}.
 */
@NullMarked
package dev.gatehouse.pass;

import org.jspecify.annotations.NullMarked;
