package dev.gatehouse.office;

import dev.gatehouse.core.Printable;
import dev.gatehouse.resident.PersonId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Somebody is to be erased (RES-OURS-9).
 *
 * @param person whom
 * @param reason why, such as the person's own wish and its date
 */
public record ErasePerson(
        @NotNull PersonId person,
        @NotBlank @Size(max = 500) @Printable String reason) {}
