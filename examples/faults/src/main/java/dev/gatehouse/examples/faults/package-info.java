/** What is left when processes, connections and the database are killed: everything that was acknowledged. */
package dev.gatehouse.examples.faults;
