package dev.gatehouse.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.aggregate.SortKey;
import dev.gatehouse.core.Rule;
import dev.gatehouse.core.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rulebook, the rules in the code, and the tests say of each other. */
class RulebookTest {
    static Stream<Rule> rules() {
        return Rulebook.rules().stream();
    }

    @Test
    void everyRuleHasTheTestsThatItNeedsAndEveryTagIsARule() {
        TaggedTests tests = TaggedTests.ofThisModule();
        List<Rule.Provision> provisions =
                Rulebook.rules().stream().map(Rule::provision).toList();

        assertThat(new RuleCoverage(provisions, tests.examples(), tests.laws(), Rulebook.COVERED).complaints())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleIsStatedInTwoLanguages(Rule rule) {
        String english = rule.statement().in(Locale.ENGLISH);
        String chinese = rule.statement().in(Locale.CHINESE);

        assertThat(english).isNotBlank().isNotEqualTo(chinese).doesNotEndWith(".");
        assertThat(chinese).containsPattern("\\p{IsHan}").doesNotEndWith("。");
        assertThat(Sentences.isEnglish(english)).as("%s is English", english).isTrue();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleIsOursExactlyWhenItsIdSaysSo(Rule rule) {
        assertThat(rule.provision().source()).isNotBlank();
        assertThat(rule.provision().source().equals("ours")).isEqualTo(RuleCoverage.isOurs(rule.id()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleAsksForSomething(Rule rule) {
        assertThat(rule.provision().kinds()).isNotEmpty();
    }

    @Test
    void noTwoRulesSayTheSame() {
        assertThat(Rulebook.rules().stream().map(Rule::statement).map(Text::english))
                .doesNotHaveDuplicates();
        assertThat(Rulebook.rules().stream().map(Rule::statement).map(Text::chinese))
                .doesNotHaveDuplicates();
    }

    @Test
    void theRulebookHoldsEveryRuleThereIsOnceAndNoOther() {
        assertThat(dev.gatehouse.Rulebook.rules()).containsExactlyInAnyOrderElementsOf(Rulebook.rules());
    }

    @Test
    void theRulesOfAnAreaStandTogetherUnderItsNameInTheOrderInWhichOneCounts() {
        assertThat(dev.gatehouse.Rulebook.areas().keySet()).startsWith("unit", "resident", "pass", "permit");
        dev.gatehouse.Rulebook.areas().forEach((area, rules) -> {
            assertThat(rules)
                    .allSatisfy(
                            rule -> assertThat(rule.getClass().getPackageName()).isEqualTo("dev.gatehouse." + area));
            assertThat(rules).isSortedAccordingTo(Comparator.comparing(rule -> SortKey.natural(rule.id())));
        });
        assertThat(dev.gatehouse.Rulebook.rules())
                .isEqualTo(dev.gatehouse.Rulebook.areas().values().stream()
                        .flatMap(List::stream)
                        .toList());
        assertThat(dev.gatehouse.Rulebook.rules().stream().map(Rule::id)).containsSubsequence("TKT-9", "TKT-10");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleIsFoundByItsId(Rule rule) {
        assertThat(dev.gatehouse.Rulebook.find(rule.id())).containsSame(rule);
    }

    @Test
    void whatIsNoIdFindsNoRule() {
        assertThat(dev.gatehouse.Rulebook.find("pass-2")).isEmpty();
        assertThat(dev.gatehouse.Rulebook.find("PASS-0")).isEmpty();
    }
}
