package dev.gatehouse.office;

import dev.gatehouse.resident.PersonId;
import jakarta.validation.constraints.NotNull;

/**
 * The host has deleted whatever it kept of somebody who was erased.
 *
 * @param person who was erased
 */
public record DeleteLeftovers(@NotNull PersonId person) {}
