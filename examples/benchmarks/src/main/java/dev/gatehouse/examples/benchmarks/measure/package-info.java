/**
 * How the benchmarks that need a database measure: contenders do the same work by turns, round after round, first to warm up
 * and then measured; whatever else the machine does meets all of them.
 */
@NullMarked
package dev.gatehouse.examples.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
