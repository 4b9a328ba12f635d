/** A real PostgreSQL, whose commits are on disk when they return, with a new database for each that is measured. */
@NullMarked
package dev.gatehouse.examples.benchmarks.postgres;

import org.jspecify.annotations.NullMarked;
