package dev.gatehouse.resident;

/** What a pet is (PET-1). The manual tells dogs from others alone; the rest is ours. */
public enum PetKind {
    /** A dog, whose owner signs an agreement (PET-2). */
    DOG,
    CAT,
    OTHER
}
