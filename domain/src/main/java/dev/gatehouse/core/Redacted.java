package dev.gatehouse.core;

/**
 * Somebody was erased from an aggregate, of whatever area (RES-OURS-9): whoever keeps a copy of it reads it again.
 */
@Published("erasure.redacted")
public record Redacted() implements Event {}
