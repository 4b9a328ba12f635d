package dev.gatehouse.rulebook;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import dev.gatehouse.core.Rule.Kind;
import dev.gatehouse.core.Rule.Provision;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds the rules, the tests that carry their ids, and the rulebook's ids against each other.
 *
 * @param rules    every rule that there is
 * @param examples the tags of all tests by example
 * @param laws     the tags of all properties
 * @param covered  the rulebook's ids that this version enforces; those of the library's own are not among them
 */
record RuleCoverage(Collection<Provision> rules, Set<String> examples, Set<String> laws, Set<String> covered) {
    private static final Pattern ID = Pattern.compile("[A-Z]+(-OURS)?-\\d+");
    private static final Set<Kind> STATED_AS_LAWS = Set.of(Kind.INVARIANT, Kind.GUARD, Kind.DEADLINE);

    static boolean isId(String tag) {
        return ID.matcher(tag).matches();
    }

    static boolean isOurs(String id) {
        return id.contains("-OURS-");
    }

    static boolean needsALaw(Provision rule) {
        return !Collections.disjoint(rule.kinds(), STATED_AS_LAWS);
    }

    /** What is wrong, one sentence each; empty when all is well. */
    List<String> complaints() {
        Set<String> ids = rules.stream().map(Provision::id).collect(toCollection(TreeSet::new));
        return Stream.of(
                        complain(ids.stream().filter(not(RuleCoverage::isId)), "does not look like the id of a rule"),
                        complain(idsGivenTwice(), "is the id of two rules"),
                        complain(missing(ids, examples), "has no example"),
                        complain(missing(idsOfLaws(), laws), "has no property, though it is a law"),
                        complain(missing(tags(), ids), "is a tag, but no rule"),
                        complain(missing(covered, ids), "is in the list of what is covered, but no rule"),
                        complain(
                                missing(ids, covered).filter(not(RuleCoverage::isOurs)),
                                "is a rule, but not in the list of what is covered"))
                .flatMap(complaints -> complaints)
                .toList();
    }

    private Stream<String> idsGivenTwice() {
        Map<String, Long> takers = rules.stream().collect(groupingBy(Provision::id, TreeMap::new, counting()));
        return takers.keySet().stream().filter(id -> takers.get(id) > 1);
    }

    private Set<String> idsOfLaws() {
        return rules.stream().filter(RuleCoverage::needsALaw).map(Provision::id).collect(toCollection(TreeSet::new));
    }

    private Set<String> tags() {
        return Stream.concat(examples.stream(), laws.stream())
                .filter(RuleCoverage::isId)
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> missing(Collection<String> wanted, Set<String> found) {
        return wanted.stream().filter(not(found::contains)).sorted();
    }

    private static Stream<String> complain(Stream<String> ids, String sentence) {
        return ids.map(id -> id + " " + sentence);
    }
}
