package dev.gatehouse.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.core.DocumentKind;
import dev.gatehouse.core.IdentityDocument;
import dev.gatehouse.core.NewDocument;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityDocumentProperties {
    private static final int[] IDENTITY_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final int[] CREDIT_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final String CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Property
    void anIdentityNumberIsReadExactlyWithItsOwnCheckCharacterAndSaysTheBirth(
            @ForAll("bodies") String body, @ForAll @IntRange(max = 10) int check) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += IDENTITY_WEIGHTS[i] * (body.charAt(i) - '0');
        }
        // ISO 7064 MOD 11-2 says it the other way round than the table of the standard.
        int right = (12 - sum % 11) % 11;
        String number = body + (check == 10 ? "X" : check);
        LocalDate birth = LocalDate.parse(body.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
        assertThat(IdentityDocument.parse(DocumentKind.RESIDENT_IDENTITY_CARD, number)
                        .flatMap(IdentityDocument::birth))
                .isEqualTo(check == right ? Optional.of(birth) : Optional.empty());
    }

    @Property
    void aSocialCreditCodeIsReadExactlyWithItsOwnCheckCharacter(
            @ForAll("codes") String body, @ForAll @IntRange(max = 30) int check) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += CREDIT_WEIGHTS[i] * CREDIT.indexOf(body.charAt(i));
        }
        int right = (31 - sum % 31) % 31;
        assertThat(IdentityDocument.parse(DocumentKind.BUSINESS_LICENCE, body + CREDIT.charAt(check))
                        .isPresent())
                .isEqualTo(check == right);
    }

    @Property
    void twoDigitsThatChangePlacesAreFound(@ForAll("bodies") String body, @ForAll @IntRange(max = 15) int at) {
        String number = valid(body);
        char[] swapped = number.toCharArray();
        swapped[at] = number.charAt(at + 1);
        swapped[at + 1] = number.charAt(at);
        String wrong = new String(swapped);
        assertThat(IdentityDocument.parse(DocumentKind.RESIDENT_IDENTITY_CARD, wrong)
                        .isPresent())
                .isEqualTo(wrong.equals(number));
    }

    @Property
    @Tag("RES-11")
    void whateverIsTypedNothingPrintedHoldsTheNumber(@ForAll DocumentKind kind, @ForAll("typed") String typed) {
        assertThat(new NewDocument(kind, typed).toString()).doesNotContain(typed);
        IdentityDocument.parse(kind, typed)
                .ifPresent(document -> assertThat(document.toString())
                        .doesNotContain(
                                document.number().substring(document.number().length() - 5)));
    }

    @ParameterizedTest
    @CsvSource({
        "RESIDENT_IDENTITY_CARD, 11010519491231002X, true",
        "RESIDENT_IDENTITY_CARD, 11010519491231002x, true",
        "RESIDENT_IDENTITY_CARD, １１０１０５１９４９１２３１００２Ｘ, true",
        "RESIDENT_IDENTITY_CARD, 110105 19491231 002X, true",
        "RESIDENT_IDENTITY_CARD, 110105194912310021, false",
        "RESIDENT_IDENTITY_CARD, 11010519490231002X, false",
        "RESIDENT_IDENTITY_CARD, 110105491231002, false",
        "PASSPORT, E12345678, true",
        "PASSPORT, ABCDEFG, false",
        "PASSPORT, E123456789, false",
        "HONG_KONG_MACAO_PERMIT, H12345678, true",
        "HONG_KONG_MACAO_PERMIT, M1234567801, true",
        "HONG_KONG_MACAO_PERMIT, T12345678, false",
        "TAIWAN_PERMIT, 12345678, true",
        "TAIWAN_PERMIT, 1234567, false",
        "FOREIGN_PERMANENT_RESIDENT_CARD, USA110080010101, true",
        "FOREIGN_PERMANENT_RESIDENT_CARD, 11010519491231002X, false",
        "BUSINESS_LICENCE, 91350100M000100Y43, true",
        "BUSINESS_LICENCE, 91350100M000100Y44, false",
        "BUSINESS_LICENCE, 91350100I000100Y43, false"
    })
    void aNumberIsReadByTheShapeAndTheChecksumOfItsKind(DocumentKind kind, String typed, boolean valid) {
        assertThat(IdentityDocument.parse(kind, typed).isPresent()).isEqualTo(valid);
    }

    @Test
    void aNumberThatCodeMakesUpFailsAtOnce() {
        assertThatThrownBy(() -> new IdentityDocument(DocumentKind.PASSPORT, "e12345678"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("12345678");
    }

    @Provide
    Arbitrary<String> bodies() {
        Arbitrary<LocalDate> births =
                Arbitraries.longs().between(-40_000, 20_000).map(LocalDate::ofEpochDay);
        return Combinators.combine(
                        Arbitraries.integers().between(110_000, 830_000),
                        births,
                        Arbitraries.integers().between(0, 999))
                .as((district, birth, order) -> String.format(
                        Locale.ROOT, "%d%s%03d", district, birth.format(DateTimeFormatter.BASIC_ISO_DATE), order));
    }

    @Provide
    Arbitrary<String> codes() {
        Arbitrary<String> ends = Arbitraries.strings().withChars(CREDIT).ofLength(9);
        return Combinators.combine(Arbitraries.integers().between(100_000, 999_999), ends)
                .as((district, end) -> "91" + district + end);
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.oneOf(
                bodies().map(IdentityDocumentProperties::valid),
                Arbitraries.strings().numeric().ofLength(8),
                Arbitraries.strings().numeric().ofLength(8).map(digits -> "H" + digits));
    }

    private static String valid(String body) {
        return "0123456789X"
                .chars()
                .mapToObj(check -> body + (char) check)
                .filter(number -> IdentityDocument.parse(DocumentKind.RESIDENT_IDENTITY_CARD, number)
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }
}
