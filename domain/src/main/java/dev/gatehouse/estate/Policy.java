package dev.gatehouse.estate;

/**
 * The settings of one area: a record whose every figure is a named component with its rule and unit.
 *
 * <p>It carries a {@link dev.gatehouse.core.Published} name, under which a profile is stored.
 */
public interface Policy {}
