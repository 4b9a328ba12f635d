/** What due times cost. */
@NullMarked
package dev.gatehouse.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
