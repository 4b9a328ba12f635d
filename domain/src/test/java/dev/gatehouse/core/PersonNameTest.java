package dev.gatehouse.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {
    @Test
    void aNameIsKeptToTheLetter() {
        assertThat(new PersonName("  Ｏ’Neill 王芳 ").value()).isEqualTo("  Ｏ’Neill 王芳 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "　"})
    void aBlankNameIsRefused(String blank) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName(blank));
    }

    @Test
    void theLongestNameIsTakenAndALongerOneRefused() {
        assertThat(new PersonName("芳".repeat(PersonName.MAX_LENGTH)).value()).hasSize(400);
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName("芳".repeat(401)));
    }

    @Test
    void aNameDoesNotShow() {
        assertThat(new PersonName("王芳")).hasToString("***");
    }

    @ParameterizedTest
    @CsvSource({"ＷＡＮＧ,wang", "Wang  Fang,wang fang", "王　芳,王 芳", "İpek,i̇pek", "TITLE,title"})
    void aNameIsFoundWhateverItsWidthCaseAndSpacing(String name, String key) {
        assertThat(new PersonName(name).searchKey()).isEqualTo(key);
    }

    @Test
    void outerSpacesAreNotSearchedFor() {
        assertThat(PersonName.searchKey("　 Wang ")).isEqualTo("wang");
    }

    @Property
    void theSearchKeyOfASearchKeyIsItself(@ForAll("names") String name) {
        String key = PersonName.searchKey(name);

        assertThat(PersonName.searchKey(key)).isEqualTo(key);
    }

    @Property
    void aFullWidthNameHasTheKeyOfTheNarrowOne(@ForAll("asciiNames") String narrow) {
        StringBuilder wide = new StringBuilder();
        narrow.chars().forEach(c -> wide.append(c == ' ' ? '　' : (char) (c - '!' + '！')));

        assertThat(PersonName.searchKey(wide.toString())).isEqualTo(PersonName.searchKey(narrow));
    }

    @Property
    void noNameShowsWhateverItIs(@ForAll("names") String name) {
        assertThat(new PersonName("x" + name).toString()).isEqualTo("***");
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withCharRange('一', '龥')
                .withCharRange('A', 'z')
                .withCharRange('À', 'ž')
                .withCharRange('Ａ', 'ｚ')
                .withCharRange('Α', 'ω')
                .withChars(' ', '　', ' ', 'İ', 'ı', '㎏', 'ﬁ', 'Å')
                .ofMaxLength(30);
    }

    @Provide
    Arbitrary<String> asciiNames() {
        return Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(30);
    }
}
