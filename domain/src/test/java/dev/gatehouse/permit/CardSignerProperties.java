package dev.gatehouse.permit;

import static dev.gatehouse.permit.PermitProperties.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.permit.CardHouse.Receipt;
import dev.gatehouse.permit.CardHouse.Signer;
import dev.gatehouse.resident.AuthorityPolicy;
import dev.gatehouse.resident.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Who may sign for a vehicle permit and an entry card, in general. */
class CardSignerProperties {
    private static final Set<Signer> WITH_STANDING =
            EnumSet.of(Signer.OWNER, Signer.PRINCIPAL, Signer.SPOUSE, Signer.CHILD, Signer.NANNY);

    @Property(tries = 150)
    @Tag("VEH-2")
    @Tag("PASS-7")
    void itIsIssuedExactlyToWhomeverTheProfileLetsSignForTheHouseholdWhoeverComes(
            @ForAll Receipt receipt, @ForAll Signer signer, @ForAll Set<Signer> may) {
        AuthorityPolicy policy = AuthorityPolicy.TYPE
                .defaults()
                .withOwner(scopes(may.contains(Signer.OWNER)))
                .withPrincipal(scopes(may.contains(Signer.PRINCIPAL)))
                .withAdult(scopes(may.contains(Signer.SPOUSE)))
                .withMinor(scopes(may.contains(Signer.CHILD)))
                .withEmployee(scopes(may.contains(Signer.NANNY)));
        CardHouse house = new CardHouse(policy);
        signs(house, receipt, signer, house.desk.now(), may.contains(signer) && WITH_STANDING.contains(signer));
    }

    @Property(tries = 150)
    @Tag("VEH-2")
    @Tag("PASS-7")
    @Tag("AUTH-OURS-2")
    void aDelegateSignsWhileThePowerOfAttorneyIsInForceAndNeverOnceItIsRevokedWhateverTimeIsClaimed(
            @ForAll Receipt receipt,
            @ForAll boolean byOwner,
            @ForAll @Size(min = 1) Set<Scope> scopes,
            @ForAll @IntRange(min = 1, max = 6) int lasts,
            @ForAll @IntRange(max = 3) int waited,
            @ForAll boolean revoked,
            @ForAll @IntRange(max = 3) int later,
            @ForAll @IntRange(max = 8) int datedBack) {
        CardHouse house = new CardHouse(AuthorityPolicy.TYPE.defaults().withPrincipal(Set.of(Scope.values())));
        house.desk.after(Duration.ofSeconds(2));
        Instant granted = house.desk.now();
        Instant until = granted.plusSeconds(lasts);
        house.grant(byOwner ? house.owner : house.principal, house.friend, scopes, until);
        house.desk.after(Duration.ofSeconds(waited));
        if (revoked) {
            house.revoke(1);
        }
        house.desk.after(Duration.ofSeconds(later));
        Instant at = house.desk.now().minusSeconds(Math.min(datedBack, 2 + waited + later));
        boolean works = !revoked && scopes.contains(Scope.SIGN) && !at.isBefore(granted) && at.isBefore(until);
        signs(house, receipt, Signer.FRIEND, at, works);
    }

    private static void signs(CardHouse house, Receipt receipt, Signer signer, Instant at, boolean may) {
        long before = house.version(receipt);
        allowed(may, receipt.rule, () -> {
            house.sign(receipt, house.party(signer), at);
            return receipt;
        });
        assertThat(house.isIssued(receipt)).isEqualTo(may);
        assertThat(house.version(receipt)).isEqualTo(may ? before + 1 : before);
    }

    private static Set<Scope> scopes(boolean signs) {
        return signs ? Set.of(Scope.SIGN) : EnumSet.complementOf(EnumSet.of(Scope.SIGN));
    }
}
