package dev.gatehouse.subscription;

import dev.gatehouse.core.Printable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * So many copies of a title.
 *
 * @param title  which title
 * @param copies how many, 1 to 10,000
 */
public record Quantity(
        @NotBlank @Size(max = Subscription.MAX_TITLE_LENGTH) @Printable
        String title,

        @Min(1) @Max(10_000) int copies) {}
