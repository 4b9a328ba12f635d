package dev.gatehouse.resident;

import dev.gatehouse.core.Paper;

/**
 * The Dog-keeping Agreement (养犬管理协议书) of a household (PET-2).
 *
 * @param paper  the agreement, signed by somebody of the household
 * @param copies in how many copies, and how many are sealed
 */
public record DogAgreement(Paper paper, SealedCopies copies) {
    /** Refuses an agreement that nobody has signed with {@link IllegalArgumentException}. */
    public DogAgreement {
        if (!paper.isSigned()) {
            throw new IllegalArgumentException("nobody has signed the agreement");
        }
    }
}
