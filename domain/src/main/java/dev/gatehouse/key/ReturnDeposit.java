package dev.gatehouse.key;

import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.Party;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The resident, or whom an authority names, takes deposited keys back (KEY-OURS-8).
 *
 * @param deposit  which
 * @param signedBy who signed for them; null when nobody did, which the rule refuses
 * @param drawn    the drawn signature or a scan; null when the paper is kept
 */
public record ReturnDeposit(
        @NotNull KeyDepositId deposit,
        @Nullable Party signedBy,
        @Nullable @Valid NewAttachment drawn) {}
