package dev.gatehouse.key;

import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Printable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The owner, or another who may sign for the household, leaves keys, and signs the Key Custody Form (KEY-8).
 *
 * @param deposit  for which works
 * @param contents what is in the envelope, such as {@code two keys of the front door}
 * @param envelope the number of the envelope
 * @param copies   how many copies of the form were made
 * @param signedBy who signed it; null when nobody did, which the rule refuses
 * @param drawn    the drawn signature or a scan; null when the paper is kept
 */
@Value.Builder
public record DepositKeys(
        @NotNull KeyDepositId deposit,
        @NotBlank @Size(max = 500) @Printable String contents,
        @NotBlank @Size(max = 60) @Printable String envelope,
        @Min(1) @Max(20) int copies,
        @Nullable Party signedBy,
        @Nullable @Valid NewAttachment drawn) {}
