package dev.gatehouse.ticket;

import dev.gatehouse.core.Party;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a complaint has ground, and whose fault it is (CMP-15 to CMP-17, CMP-32).
 *
 * @param validity  whether it has ground
 * @param liability whose fault it is; null when it has none
 * @param by        who judged
 * @param at        when
 */
public record Judgement(Validity validity, @Nullable Liability liability, Party by, Instant at) {}
