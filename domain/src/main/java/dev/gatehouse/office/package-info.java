/**
 * The use cases that touch several areas at once: a household is registered for a unit, moves in, and moves out;
 * papers about people are filed; permits and cards are signed for; newspapers are ordered; a unit changes hands.
 *
 * <p>The areas know each other by id alone; here their decisions are taken side by side, in one
 * {@link dev.gatehouse.desk.Work}, and kept together or not at all.
 */
@NullMarked
package dev.gatehouse.office;

import org.jspecify.annotations.NullMarked;
