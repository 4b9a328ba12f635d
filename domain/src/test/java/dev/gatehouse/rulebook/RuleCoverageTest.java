package dev.gatehouse.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.core.Rule.Kind;
import dev.gatehouse.core.Rule.Provision;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleCoverageTest {
    private static final Provision FIELD = rule("KEY-1", Kind.DATA_FIELD);
    private static final Provision LAW = rule("KEY-2", Kind.INVARIANT);
    private static final Set<String> BOTH = Set.of("KEY-1", "KEY-2");

    @Test
    void nothingIsWrongWhenEveryRuleHasItsTests() {
        assertThat(complaints(List.of(FIELD, LAW), BOTH, Set.of("KEY-2"), BOTH)).isEmpty();
    }

    @Test
    void aRuleWithoutATestIsWrong() {
        assertThat(complaints(List.of(FIELD, LAW), Set.of("KEY-2"), Set.of("KEY-2"), BOTH))
                .containsExactly("KEY-1 has no example");
    }

    @Test
    void aLawWithoutAPropertyIsWrong() {
        assertThat(complaints(List.of(FIELD, LAW), BOTH, Set.of(), BOTH))
                .containsExactly("KEY-2 has no property, though it is a law");
    }

    @Test
    void aLawWithoutAnExampleIsWrongToo() {
        assertThat(complaints(List.of(FIELD, LAW), Set.of("KEY-1"), Set.of("KEY-2"), BOTH))
                .containsExactly("KEY-2 has no example");
    }

    @Test
    void aPropertyIsNoExample() {
        assertThat(complaints(List.of(FIELD), Set.of(), Set.of("KEY-1"), Set.of("KEY-1")))
                .containsExactly("KEY-1 has no example");
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"INVARIANT", "GUARD", "DEADLINE"})
    void invariantsGuardsAndDeadlinesAreLaws(Kind kind) {
        assertThat(RuleCoverage.needsALaw(
                        new Provision("KEY-1", Set.of(kind, Kind.DATA_FIELD), "S0", FIELD.statement())))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"DATA_FIELD", "NOTIFICATION"})
    void dataFieldsAndNotificationsAreNoLaws(Kind kind) {
        assertThat(RuleCoverage.needsALaw(rule("KEY-1", kind))).isFalse();
    }

    @Test
    void aTagThatNamesNoRuleIsWrong() {
        assertThat(complaints(List.of(FIELD), Set.of("KEY-1", "KEY-3"), Set.of("KEY-OURS-4"), Set.of("KEY-1")))
                .containsExactly("KEY-3 is a tag, but no rule", "KEY-OURS-4 is a tag, but no rule");
    }

    @Test
    void aTagThatIsNoIdIsNobodysBusiness() {
        assertThat(complaints(List.of(FIELD), Set.of("KEY-1", "slow"), Set.of("racing"), Set.of("KEY-1")))
                .isEmpty();
    }

    @Test
    void twoRulesOfOneIdAreWrong() {
        assertThat(complaints(List.of(FIELD, FIELD), Set.of("KEY-1"), Set.of(), Set.of("KEY-1")))
                .containsExactly("KEY-1 is the id of two rules");
    }

    @Test
    void anIdThatIsNoneIsWrong() {
        Provision odd = rule("Key1", Kind.DATA_FIELD);

        assertThat(complaints(List.of(odd), Set.of("Key1"), Set.of(), Set.of("Key1")))
                .containsExactly("Key1 does not look like the id of a rule");
    }

    @Test
    void aRuleOfAManualMustBeInTheList() {
        assertThat(complaints(List.of(FIELD), Set.of("KEY-1"), Set.of(), Set.of()))
                .containsExactly("KEY-1 is a rule, but not in the list of what is covered");
    }

    @Test
    void aRuleOfOurOwnNeedNotBeInTheList() {
        Provision ours = rule("KEY-OURS-1", Kind.DATA_FIELD);

        assertThat(complaints(List.of(ours), Set.of("KEY-OURS-1"), Set.of(), Set.of()))
                .isEmpty();
    }

    @Test
    void whatIsInTheListMustBeARule() {
        assertThat(complaints(List.of(FIELD), Set.of("KEY-1"), Set.of(), BOTH))
                .containsExactly("KEY-2 is in the list of what is covered, but no rule");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PASS-2", "RES-11", "PASS-OURS-4"})
    void theseAreIds(String tag) {
        assertThat(RuleCoverage.isId(tag)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"slow", "PASS", "PASS-", "pass-2", "PASS-THEIRS-2", "PASS-2 "})
    void theseAreNot(String tag) {
        assertThat(RuleCoverage.isId(tag)).isFalse();
    }

    private static List<String> complaints(
            List<Provision> rules, Set<String> examples, Set<String> laws, Set<String> covered) {
        return new RuleCoverage(rules, examples, laws, covered).complaints();
    }

    private static Provision rule(String id, Kind kind) {
        return Provision.of(id, Set.of(kind), "S0", "A rule", "规则");
    }
}
