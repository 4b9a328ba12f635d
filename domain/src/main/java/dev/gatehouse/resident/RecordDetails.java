package dev.gatehouse.resident;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * Records what the forms tell of somebody; what they do not tell stays as it is. Documents stand in place of those of the
 * same kind, languages and photographs in place of all that there were.
 *
 * @param person  who
 * @param details what is told
 */
@Value.Builder
public record RecordDetails(
        @NotNull PersonId person, @NotNull @Valid PersonDetails details) {}
