package dev.gatehouse.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("RES-OURS-9")
class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "陈建国, 陈建国先生说, ███先生说",
        "陈 建国, 陈建国, ███",
        "Ada Lovelace, ask ADA  lovelace., ask █████████████.",
        "Ada Lovelace, Adam Lovelace, Adam Lovelace",
        "May, May is out, ███ is out",
        "May, it may be; Mayor, it may be; Mayor",
        "13912345678, call 139-1234-5678 now, call █████████████ now",
        "13912345678, 013912345678 and 139123456789, 013912345678 and 139123456789",
        "X98765432, passport x 9876 5432, passport ███████████",
        "a.b@c.example, write to a.b@c.example!, write to █████████████!",
        "李, 李四, 李四",
        "Ａｄａ Lovelace, Ada Lovelace, ████████████",
    })
    void namesAndNumbersAreFoundHoweverTheyAreSpeltAndNothingElse(String word, String text, String masked) {
        assertThat(new Words(List.of(word)).masked(text)).isEqualTo(masked).hasSameSizeAs(text);
    }
}
