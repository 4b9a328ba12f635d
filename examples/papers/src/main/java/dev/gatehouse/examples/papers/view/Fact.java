package dev.gatehouse.examples.papers.view;

/**
 * A line of a form.
 *
 * @param label what is said
 * @param value what it is
 */
public record Fact(Both label, Both value) {}
