package dev.gatehouse.resident;

import org.jspecify.annotations.Nullable;

/**
 * Somebody in a household.
 *
 * @param person       who
 * @param kind         of the family, or employed by it (RES-6)
 * @param relationship what to the household; null where the profile does not demand it and nobody said
 */
public record Member(
        PersonId person, MemberKind kind, @Nullable Relationship relationship) {}
