package dev.gatehouse.examples.papers.view;

/**
 * That this is no original.
 *
 * @param printing which printing it is, from 2
 * @param by       who printed it
 * @param at       when
 */
public record CopyMark(int printing, Both by, String at) {}
