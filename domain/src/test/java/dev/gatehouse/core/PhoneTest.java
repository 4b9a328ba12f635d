package dev.gatehouse.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {
    @ParameterizedTest
    @CsvSource({
        "13800138000, +8613800138000",
        "138 0013 8000, +8613800138000",
        "138-0013-8000, +8613800138000",
        "１３８００１３８０００, +8613800138000",
        "008613800138000, +8613800138000",
        "021-62881234, +862162881234",
        "(010) 6552 9988, +861065529988",
        "+86 138 0013 8000, +8613800138000",
        "+1 650-253-0000, +16502530000",
        "+852 2123 4567, +85221234567",
        "tel:+1-650-253-0000, +16502530000"
    })
    void aNumberIsUnderstoodAsAPersonWritesIt(String typed, String e164) {
        assertThat(Phone.parse(typed)).contains(new Phone(e164));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "none",
                "12",
                "999999999999999999999",
                "+",
                "+86",
                "1380013800x",
            })
    void rubbishIsNobodysNumber(String typed) {
        assertThat(Phone.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"021-62881234 ext. 12, +862162881234", "021-62881234 x12, +862162881234"})
    void anExtensionIsNotKept(String typed, String e164) {
        assertThat(Phone.parse(typed)).contains(new Phone(e164));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13800138000", "+0123456", "+12", "+1234567890123456", "+86 13800138000", "+８６１３８", ""})
    void onlyE164IsKept(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Phone(value));
    }

    @Property
    void aMobileNumberOfTheMainlandIsReadWithAndWithoutItsCountryCode(@ForAll("mobiles") String mobile) {
        Phone phone = new Phone("+86" + mobile);

        assertThat(Phone.parse(mobile)).contains(phone);
        assertThat(Phone.parse("+86" + mobile)).contains(phone);
        assertThat(Phone.parse(phone.e164())).contains(phone);
    }

    @Property
    void atMostTheLastTwoDigitsShow(@ForAll("mobiles") String mobile) {
        assertThat(new Phone("+86" + mobile)).hasToString("***" + mobile.substring(9));
    }

    @Property
    void whateverIsTypedIsANumberOrNone(@ForAll String typed) {
        Phone.parse(typed)
                .ifPresent(phone -> assertThat(Phone.parse(phone.e164())).contains(phone));
    }

    @Provide
    Arbitrary<String> mobiles() {
        return Arbitraries.of("130", "135", "138", "139", "150", "158", "186", "189")
                .flatMap(prefix -> Arbitraries.strings().numeric().ofLength(8).map(rest -> prefix + rest));
    }
}
