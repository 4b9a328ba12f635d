package dev.gatehouse.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.gatehouse.core.IdentityDocument.Kind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityDocumentTest {
    private static final String RESIDENT = "110101199003077213";

    @Test
    void aNumberIsKeptInCapitalsAndWithoutSpacesAndIsMasked() {
        assertThat(IdentityDocument.parse(Kind.PASSPORT, " e1234 5678 "))
                .hasValue(new IdentityDocument(Kind.PASSPORT, "E12345678"));
        assertThat(new IdentityDocument(Kind.PASSPORT, "E12345678")).hasToString("PASSPORT ***");
        assertThat(IdentityDocument.parse(Kind.RESIDENT_IDENTITY_CARD, "11010519491231002x"))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110101199003077214",
                "11010119900307721",
                "110101199013077211",
                "010101199003077213",
                "11010119900307721Y",
                "E12345678"
            })
    void whatIsNoNumberOfAResidentIsRefused(String typed) {
        assertThat(IdentityDocument.parse(Kind.RESIDENT_IDENTITY_CARD, typed)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IdentityDocument(Kind.RESIDENT_IDENTITY_CARD, typed))
                .withMessage("not the number of a RESIDENT_IDENTITY_CARD");
    }

    @Property
    void oneWrongDigitOfAResidentsNumberIsAlwaysFound(
            @ForAll @IntRange(max = 17) int where, @ForAll @IntRange(max = 9) int digit) {
        String typed = RESIDENT.substring(0, where) + digit + RESIDENT.substring(where + 1);
        assertThat(IdentityDocument.parse(Kind.RESIDENT_IDENTITY_CARD, typed).isPresent())
                .isEqualTo(typed.equals(RESIDENT));
    }
}
