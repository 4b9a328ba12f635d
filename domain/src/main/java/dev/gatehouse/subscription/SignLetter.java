package dev.gatehouse.subscription;

import dev.gatehouse.core.NewPaper;
import dev.gatehouse.resident.PersonId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The confirmation letter is signed (订阅报刊确认信, SUB-6).
 *
 * @param subscription which
 * @param letter       the letter
 * @param signedBy     who of the household has signed it, or who may for it; null when nobody has
 */
public record SignLetter(
        @NotNull SubscriptionId subscription,
        @NotNull @Valid NewPaper letter,
        @Nullable PersonId signedBy) {}
