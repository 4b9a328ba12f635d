/**
 * The one way in which a command is carried out.
 *
 * <pre>
 * service ──▶ Desk: validate · may the caller? · begin · asked before? · step · write · commit
 *                                                                         │
 *                                       Work: load and lock ─▶ decide ─▶ remember
 * </pre>
 *
 * <p>A {@link dev.gatehouse.desk.Work} writes only when every decision has been taken, so a refusal has written nothing.
 */
@NullMarked
package dev.gatehouse.desk;

import org.jspecify.annotations.NullMarked;
