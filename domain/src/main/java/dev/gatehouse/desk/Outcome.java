package dev.gatehouse.desk;

/**
 * What a command led to, or would lead to. What happened in detail, such as the numbers of new passes, is in the aggregate's history after
 * {@code version - 1}.
 *
 * @param id        the aggregate that it was about; of what was only rehearsed and would be new, an id that nothing has
 * @param version   the version that the aggregate had after it, or would have
 * @param repeated  whether it had been carried out before, under the same request key, and nothing was done now
 * @param rehearsed whether it was only {@linkplain dev.gatehouse.core.Call#rehearsing rehearsed}, and nothing was done now
 * @param <I>       the id
 */
public record Outcome<I>(I id, long version, boolean repeated, boolean rehearsed) {}
