/**
 * How requests become commands and questions. Nothing here is for others: it may change in any release.
 *
 * <p>A request travels one way: {@code FrontDoor} reads it and asks who calls, {@code Routes} finds what is asked for,
 * {@code Exchange} turns headers, path and body into a call and a command, the library does the work, and {@code Answer}
 * goes back; {@code Problems} is the one place where an error becomes an answer. No container does any of it, so
 * that no container's habits show: the adapter registers no provider and no exception mapper that a host would share.
 */
@NullMarked
package dev.gatehouse.rest.internal;

import org.jspecify.annotations.NullMarked;
