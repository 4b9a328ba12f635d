/**
 * Every paper of the desk as a page to print.
 *
 * <p>{@link dev.gatehouse.examples.papers.Frame} gives each paper what all have: title, number, parts and holders,
 * signatures, seal, the mark of a copy. {@link dev.gatehouse.examples.papers.PermitPapers} and its neighbours say what is
 * particular to each, and {@link dev.gatehouse.examples.papers.Printer} makes HTML of it by one layout.
 */
@NullMarked
package dev.gatehouse.examples.papers;

import org.jspecify.annotations.NullMarked;
