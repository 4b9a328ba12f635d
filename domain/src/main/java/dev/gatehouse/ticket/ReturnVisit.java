package dev.gatehouse.ticket;

import dev.gatehouse.core.Party;
import java.time.Instant;
import org.immutables.value.Value;

/**
 * An attempt to learn from whoever reported whether all is well (回访).
 *
 * @param at      when
 * @param by      who asked
 * @param reached whether anybody was reached
 */
@Value.Builder
public record ReturnVisit(Instant at, Party by, boolean reached) implements WithReturnVisit {}
