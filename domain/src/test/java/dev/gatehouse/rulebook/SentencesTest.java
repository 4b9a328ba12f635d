package dev.gatehouse.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the library says, it says in both languages, of the same things. */
class SentencesTest {
    static Stream<Sentences> sentences() {
        return Sentences.inSources().stream();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void bothLanguagesSpeakOfTheSameThings(Sentences sentence) {
        assertThat(Sentences.placeholders(sentence.english())).isEqualTo(Sentences.placeholders(sentence.chinese()));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void theEnglishIsEnglishAndTheChineseIsChinese(Sentences sentence) {
        assertThat(Sentences.isEnglish(sentence.english())).isTrue();
        assertThat(Sentences.isEnglish(sentence.chinese())).isFalse();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void noSentenceHasAFullStop(Sentences sentence) {
        assertThat(sentence.english()).doesNotEndWith(".");
        assertThat(sentence.chinese()).doesNotEndWith("。");
    }

    @Test
    void sentencesAreFoundAtAll() {
        assertThat(Sentences.inSources()).hasSizeGreaterThan(40);
    }
}
