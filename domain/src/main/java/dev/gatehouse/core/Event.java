package dev.gatehouse.core;

/**
 * Something that happened to an aggregate, as its journal keeps it.
 *
 * <p>Each area seals its own events; each carries a {@link Published} name, which is part of the stored format.
 */
public interface Event {}
