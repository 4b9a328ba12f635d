package dev.gatehouse.examples.quickstart;

import dev.gatehouse.core.Text;

/**
 * Something wrong in a list.
 *
 * @param line   on which line
 * @param column in which column
 * @param what   what is wrong, in both languages
 */
record Finding(long line, Column column, Text what) {}
