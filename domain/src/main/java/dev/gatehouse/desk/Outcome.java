package dev.gatehouse.desk;

/**
 * What a command led to. What happened in detail, such as the numbers of new passes, is in the aggregate's history after
 * {@code version - 1}.
 *
 * @param id       the aggregate that it was about
 * @param version  the version that the aggregate had after it
 * @param repeated whether it had been carried out before, under the same request key, and nothing was done now
 * @param <I>      the id
 */
public record Outcome<I>(I id, long version, boolean repeated) {}
