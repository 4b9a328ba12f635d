package dev.gatehouse.permit;

import dev.gatehouse.core.Printable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;

/**
 * Security gives an entry card to customer service (PASS-7).
 *
 * @param card       which
 * @param cardNumber what is printed on it
 */
@Value.Builder
public record DrawEntryCard(
        @NotNull EntryCardId card,
        @NotBlank @Size(max = 60) @Printable String cardNumber) {}
