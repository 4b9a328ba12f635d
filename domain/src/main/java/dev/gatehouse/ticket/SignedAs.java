package dev.gatehouse.ticket;

import dev.gatehouse.core.Signature;

/**
 * A signature under a work order.
 *
 * @param as        as what
 * @param signature whose, and when
 */
public record SignedAs(Signer as, Signature signature) {}
