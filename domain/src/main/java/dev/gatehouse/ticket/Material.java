package dev.gatehouse.ticket;

import dev.gatehouse.core.Printable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Material that was used up (TKT-37).
 *
 * @param name     what, 1 to 200 printable characters
 * @param quantity how much, in the specialist's words
 */
public record Material(
        @NotBlank @Size(max = 200) @Printable String name,
        @NotBlank @Size(max = 60) @Printable String quantity) {}
