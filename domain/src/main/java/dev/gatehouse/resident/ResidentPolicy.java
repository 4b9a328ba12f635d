package dev.gatehouse.resident;

import dev.gatehouse.core.Published;
import dev.gatehouse.estate.Policy;
import dev.gatehouse.estate.PolicyType;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How an office registers households.
 *
 * @param demanded        what must be known of every family member before it is registered (RES-1, RES-2; ours: nothing
 *                        but the name)
 * @param source          from whom a household's particulars must be (RES-1; ours: null, from anybody)
 * @param recountAtMoveIn whether the number of family members is asked for again when the passes are handed over
 *                        (RES-3; ours: no)
 * @param forms           which forms are on file before a household moves in (RES-4, RES-5, RES-6; ours: none); the pet
 *                        form of households with pets alone (PET-1)
 * @param photographs     how many photographs of each main family member are there before it moves in, 0 to 20 (RES-7;
 *                        ours: 0)
 * @param mainMembers     who is a main family member (RES-7 「主要」 is not explained; ours: the principal and the spouse)
 * @param dogAgreement    in how many copies, each sealed, the Dog-keeping Agreement is signed before a dog lives here, 0 to
 *                        9 (PET-2; ours: 0, no agreement)
 */
@Published("resident")
@Value.Builder
public record ResidentPolicy(
        Set<Particular> demanded,
        @Nullable ParticularsSource source,
        boolean recountAtMoveIn,
        Set<RegistrationForm> forms,
        int photographs,
        Set<Relationship> mainMembers,
        int dogAgreement)
        implements Policy, WithResidentPolicy {
    /** The type token, with our defaults. */
    public static final PolicyType<ResidentPolicy> TYPE = new PolicyType<>(
            ResidentPolicy.class,
            new ResidentPolicy(
                    Set.of(), null, false, Set.of(), 0, Set.of(Relationship.PRINCIPAL, Relationship.SPOUSE), 0));

    /** Refuses figures out of range with {@link IllegalArgumentException}. */
    public ResidentPolicy {
        demanded = Set.copyOf(demanded);
        forms = Set.copyOf(forms);
        mainMembers = Set.copyOf(mainMembers);
        if (photographs < 0 || photographs > 20) {
            throw new IllegalArgumentException("photographs is 0 to 20: " + photographs);
        }
        if (dogAgreement < 0 || dogAgreement > 9) {
            throw new IllegalArgumentException("dogAgreement is 0 to 9: " + dogAgreement);
        }
    }
}
