package dev.gatehouse.desk;

import dev.gatehouse.aggregate.PageRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * Which piece of the feed is meant, before anything is looked up by it.
 *
 * @param after behind which position
 * @param limit how many entries to look at
 */
record FeedRequest(
        @PositiveOrZero long after,
        @Min(1) @Max(PageRequest.MAX_SIZE) int limit) {}
