package dev.gatehouse.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    @Test
    void termsStandWhereEitherLanguageWantsThem() {
        Text text = Text.of("{1} households live in unit {0}", "单元 {0} 现有 {1} 户居住", "3-1201", 2);

        assertThat(text.in(Locale.ENGLISH)).isEqualTo("2 households live in unit 3-1201");
        assertThat(text.in(Locale.CHINESE)).isEqualTo("单元 3-1201 现有 2 户居住");
    }

    @Test
    void aTermMayBeNamedTwice() {
        assertThat(Text.of("{0} and {0}", "{0}与{0}", "A").in(Locale.ENGLISH)).isEqualTo("A and A");
    }

    @Test
    void aPlaceholderWithoutATermStaysAsItIs() {
        assertThat(Text.of("{0} of {1}", "{1} 的 {0}", "A").in(Locale.ENGLISH)).isEqualTo("A of {1}");
    }

    @Test
    void aTermThatNobodyAsksForIsLeftOut() {
        assertThat(Text.of("{0}", "{0}", "A", "B").in(Locale.ENGLISH)).isEqualTo("A");
    }

    @Test
    void whoeverMaySeeItReadsTheLabelAndTheLogHasTheId() {
        Text text = Text.of("{0} has the key", "钥匙在 {0} 处", Term.of("p-17", "Wang Fang"));

        assertThat(text.in(Locale.ENGLISH)).isEqualTo("Wang Fang has the key");
        assertThat(text.in(Locale.CHINESE)).isEqualTo("钥匙在 Wang Fang 处");
        assertThat(text).hasToString("p-17 has the key");
    }

    @Test
    void aTermWithoutLabelIsCalledByItsId() {
        assertThat(Text.of("{0}", "{0}", new Term("p-17", null)).in(Locale.ENGLISH))
                .isEqualTo("p-17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-CN", "zh-TW", "zh-Hant-HK", "zh-Hans"})
    void everyChineseLocaleReadsChinese(String tag) {
        assertThat(Text.of("English", "中文").in(Locale.forLanguageTag(tag))).isEqualTo("中文");
    }

    @Test
    void traditionalChineseReadsChineseToo() {
        assertThat(Text.of("English", "中文").in(Locale.TRADITIONAL_CHINESE)).isEqualTo("中文");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de-DE", "tr", "yue", "und"})
    void everyOtherLocaleReadsEnglish(String tag) {
        assertThat(Text.of("English", "中文").in(Locale.forLanguageTag(tag))).isEqualTo("English");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$1", "\\", "\\1", "${name}", "{0}", "{1}", "100 % $ \\ {9}"})
    void whateverATermHoldsIsTakenToTheLetter(String term) {
        assertThat(Text.of("[{0}]", "（{0}）", term).in(Locale.ENGLISH)).isEqualTo("[" + term + "]");
        assertThat(Text.of("[{0}]", "（{0}）", Term.of("id", term)).in(Locale.CHINESE))
                .isEqualTo("（" + term + "）");
    }

    @Test
    void termsAreCopied() {
        List<Term> terms = new ArrayList<>(List.of(new Term("A", null)));
        Text text = new Text("{0}", "{0}", terms);
        terms.clear();

        assertThat(text).hasToString("A");
    }

    @Property
    void aSentenceIsItsPartsAndItsTermsAndNothingElse(
            @ForAll @Size(min = 1, max = 9) List<@NotEmpty String> ids,
            @ForAll String label,
            @ForAll @IntRange(max = 8) int chosen) {
        int index = chosen % ids.size();
        Object[] terms = ids.stream().map(id -> Term.of(id, label)).toArray();
        Text text = Text.of("a{" + index + "}b", "甲{" + index + "}乙", terms);

        assertThat(text.in(Locale.ENGLISH)).isEqualTo("a" + label + "b");
        assertThat(text.in(Locale.CHINESE)).isEqualTo("甲" + label + "乙");
        assertThat(text).hasToString("a" + ids.get(index) + "b");
    }
}
