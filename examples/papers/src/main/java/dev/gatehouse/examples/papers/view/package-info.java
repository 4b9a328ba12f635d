/** What the templates show: plain values, ready to print, in both languages. */
@NullMarked
package dev.gatehouse.examples.papers.view;

import org.jspecify.annotations.NullMarked;
