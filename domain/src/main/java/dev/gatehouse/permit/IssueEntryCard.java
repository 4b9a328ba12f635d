package dev.gatehouse.permit;

import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.Party;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An entry card is given to the owner, or to another who may sign for the household, at the handover (PASS-7).
 *
 * @param card     which
 * @param signedBy who signed for it, being one who may
 * @param drawn    the drawn signature or a scan; null when the paper is kept
 */
@Value.Builder
public record IssueEntryCard(
        @NotNull EntryCardId card,
        @NotNull Party signedBy,
        @Nullable @Valid NewAttachment drawn) {}
