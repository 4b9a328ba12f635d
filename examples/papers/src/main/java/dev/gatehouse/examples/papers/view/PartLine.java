package dev.gatehouse.examples.papers.view;

/**
 * A part of a paper, and who has it.
 *
 * @param part   which part
 * @param holder who has it
 * @param since  since when
 */
public record PartLine(Both part, Both holder, String since) {}
