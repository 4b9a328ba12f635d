package dev.gatehouse.resident;

import dev.gatehouse.core.Code;
import org.jspecify.annotations.Nullable;

/**
 * A pet of a household, as on the Pet Registration Form (宠物登记表, PET-1).
 *
 * @param kind  what it is
 * @param breed its breed and looks in the form's words; null when nobody said
 */
public record Pet(PetKind kind, @Nullable @Code String breed) {}
