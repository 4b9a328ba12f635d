package dev.gatehouse.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The small values of the ground floor. */
class ValuesTest {
    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final Text WHY = Text.of("because", "因为");
    private static final Instant THEN = Instant.parse("2026-03-02T08:10:00Z");
    private static final String DIGEST = "0123456789abcdef".repeat(4);

    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "garden", "garden-2", "a-", "0123456789012345678901234567890123456789"})
    void anEstateIdIsLowerCaseLettersDigitsAndHyphens(String id) {
        assertThat(new EstateId(id)).hasToString(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-a",
                "A",
                "gärten",
                "a_b",
                "a b",
                "a/b",
                "a\n",
                "01234567890123456789012345678901234567890"
            })
    void nothingElseIsAnEstateId(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> new EstateId(id));
    }

    @Test
    void aChargeIsNotNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Charge(Money.ofMinor(CNY, -1), WHY));
        assertThat(new Charge(Money.ofMinor(CNY, 1), WHY).isFree()).isFalse();
    }

    @Test
    void aFreeChargeOwesNothingAndSaysWhy() {
        assertThat(Charge.free(CNY, WHY)).isEqualTo(new Charge(Money.zero(CNY), WHY));
        assertThat(Charge.free(CNY, WHY).isFree()).isTrue();
    }

    @Property
    void aChargeIsFreeExactlyWhenNothingIsOwed(@ForAll @IntRange(min = 0, max = 10) int fen) {
        assertThat(new Charge(Money.ofMinor(CNY, fen), WHY).isFree()).isEqualTo(fen == 0);
    }

    @Test
    void anAttachmentIsAReferenceAndADigest() {
        assertThatNoException().isThrownBy(() -> new Attachment("r".repeat(500), DIGEST));
        assertThatIllegalArgumentException().isThrownBy(() -> new Attachment(" ", DIGEST));
        assertThatIllegalArgumentException().isThrownBy(() -> new Attachment("r".repeat(501), DIGEST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123", "0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF"})
    void aDigestHasSixtyFourLowerCaseHexadecimalDigits(String digest) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Attachment("scan", digest));
    }

    @Test
    void aPaperStartsUnsigned() {
        assertThat(paper().isSigned()).isFalse();
        assertThat(paper().signatures()).isEmpty();
    }

    @Property
    void signaturesStandInTheOrderOfSigning(@ForAll("parties") List<Party> parties) {
        Paper paper = paper();
        for (Party party : parties) {
            paper = paper.signed(new Signature(party, THEN, null));
        }

        assertThat(paper.signatures()).extracting(Signature::by).containsExactlyElementsOf(parties);
        assertThat(paper.isSigned()).isEqualTo(!parties.isEmpty());
        assertThat(paper.withSignatures(List.of())).isEqualTo(paper());
    }

    @Test
    void signingLeavesTheUnsignedPaperAsItWas() {
        Paper unsigned = paper();

        assertThat(unsigned.signed(new Signature(Party.staff("li"), THEN, null)))
                .isNotEqualTo(unsigned);
        assertThat(unsigned.isSigned()).isFalse();
    }

    @Test
    void thePaperCopiesItsSignatures() {
        List<Signature> signatures = new ArrayList<>();
        Paper paper = new Paper("RS-1", WHY, THEN, signatures, null);
        signatures.add(new Signature(Party.staff("li"), THEN, null));

        assertThat(paper.isSigned()).isFalse();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> paper.signatures().clear());
    }

    @Test
    void aPartyIsPrintedWithItsRegister() {
        assertThat(Party.staff("li.wei")).hasToString("staff:li.wei");
        assertThat(Party.resident("p-1")).hasToString("resident:p-1");
        assertThat(Party.SYSTEM).hasToString("system:gatehouse");
        assertThatIllegalArgumentException().isThrownBy(() -> Party.staff(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> Party.staff("x".repeat(101)));
    }

    @Test
    void aRequestKeyHasOneToAHundredCharacters() {
        assertThat(new RequestKey("k".repeat(100))).hasToString("k".repeat(100));
        assertThatIllegalArgumentException().isThrownBy(() -> new RequestKey(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new RequestKey("k".repeat(101)));
    }

    @Test
    void aCallerKeepsTheRolesThatItCameWith() {
        Set<Role> roles = new HashSet<>(Set.of(Role.SECURITY));
        Caller caller = new Caller(new EstateId("garden"), Party.staff("li"), roles);
        roles.add(Role.ADMINISTRATOR);

        assertThat(caller.roles()).containsExactly(Role.SECURITY);
    }

    private static Paper paper() {
        return Paper.unsigned("RS-1", WHY, THEN);
    }

    @Provide
    Arbitrary<List<Party>> parties() {
        return Arbitraries.strings()
                .alpha()
                .ofMinLength(1)
                .ofMaxLength(10)
                .map(Party::staff)
                .list()
                .ofMaxSize(5);
    }
}
