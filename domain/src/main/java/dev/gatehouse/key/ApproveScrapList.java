package dev.gatehouse.key;

import dev.gatehouse.core.NewAttachment;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The project head lets the keys of a list be disposed of, but for those that are struck (KEY-5).
 *
 * @param list   which
 * @param struck which of its keys are to be looked at again
 * @param drawn  the drawn signature or a scan; null when the paper is kept
 */
public record ApproveScrapList(
        @NotNull ScrapListId list,
        @NotNull Set<@NotNull KeyId> struck,
        @Nullable @Valid NewAttachment drawn) {}
