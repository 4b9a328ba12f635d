/**
 * Units and their files.
 *
 * <p>On paper, every unit has one folder in the office's cabinet (一户一档). Whatever is signed in its name ends there:
 * particulars, agreements, certificates, receipt sheets. The folder stays when people go; a second one is never opened.
 *
 * <pre>
 *                    first household moves in          last household moves out
 * NOT_MOVED_IN (未入住) ───────────────────▶ MOVED_IN (入住) ──────────────────▶ VACANT (空置)
 *                                              ▲                                  │
 *                                              └──────────────────────────────────┘
 *                                                     a household moves in
 * </pre>
 *
 * <p>Rules: {@link dev.gatehouse.unit.UnitRule}, UNIT-1 to UNIT-5.
 */
@NullMarked
package dev.gatehouse.unit;

import org.jspecify.annotations.NullMarked;
