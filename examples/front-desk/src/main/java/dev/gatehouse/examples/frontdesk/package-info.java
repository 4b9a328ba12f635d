/**
 * A front desk that a person can use: the REST adapter on Jersey and Jetty over a database of one's own choice, and a page
 * for the people at the desk.
 *
 * <pre>
 *   browser ──▶ /              PageFiles          the page: HTML, CSS, ES modules, from the class path
 *           ──▶ /estates/…     GatehouseRest      the library's own adapter, as it is
 *           ──▶ /desk/…        DeskFiles          who sits here, drawn signatures, registers as CSV and Excel
 *
 *   runner  ──▶ sweep and relay, every few seconds
 * </pre>
 *
 * <p>{@code FrontDeskServer} puts it together, {@code FrontDeskMain} reads the options; {@code seed} plays a lively day.
 */
@NullMarked
package dev.gatehouse.examples.frontdesk;

import org.jspecify.annotations.NullMarked;
