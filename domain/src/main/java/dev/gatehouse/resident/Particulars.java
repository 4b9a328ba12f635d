package dev.gatehouse.resident;

import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a form must tell of each member, as the profile demands (RES-1, RES-2). */
public final class Particulars {
    private Particulars() {}

    /**
     * All that the profile demands and a form does not tell; nobody is refused, so an import may ask before it registers.
     *
     * @param paths where each of the members stands in the command
     */
    public static List<Missing> missing(List<NewMember> members, List<String> paths, ResidentPolicy policy) {
        return IntStream.range(0, members.size())
                .boxed()
                .flatMap(i -> missing(members.get(i), paths.get(i), policy))
                .toList();
    }

    static void requireSource(ParticularsSource source, ResidentPolicy policy) {
        ParticularsSource required = policy.source();
        if (required != null && source != required) {
            throw new RuleViolation(
                    ResidentRule.PARTICULARS_FIRST,
                    Text.of("the particulars are from {0}", "资料来自 {0}", source),
                    Text.of("obtain them from {0}", "请向 {0} 取得", required));
        }
    }

    static void require(List<NewMember> members, List<String> paths, ResidentPolicy policy) {
        List<Missing> missing = missing(members, paths, policy);
        refuse(missing, ResidentRule.PARTICULARS_FIRST);
        refuse(missing, ResidentRule.AGE_OF_CHILDREN);
    }

    private static Stream<Missing> missing(NewMember member, String path, ResidentPolicy policy) {
        Relationship relationship = member.relationship();
        boolean family = member.kind() == MemberKind.FAMILY;
        boolean ageless = member.birthYear() == null && member.age() == null;
        boolean child = relationship != null && relationship.isChild();
        Stream.Builder<Missing> missing = Stream.builder();
        if (family && member.gender() == null && policy.demanded().contains(Particular.GENDER)) {
            missing.add(new Missing(path + ".gender", ResidentRule.PARTICULARS_FIRST));
        }
        if (family && relationship == null && policy.demanded().contains(Particular.RELATIONSHIP)) {
            missing.add(new Missing(path + ".relationship", ResidentRule.PARTICULARS_FIRST));
        }
        if (child && ageless && policy.demanded().contains(Particular.AGE_OF_CHILDREN)) {
            missing.add(new Missing(path + ".age", ResidentRule.AGE_OF_CHILDREN));
        }
        return missing.build();
    }

    private static void refuse(List<Missing> missing, ResidentRule rule) {
        List<String> paths = missing.stream()
                .filter(one -> one.rule() == rule)
                .map(Missing::path)
                .toList();
        if (!paths.isEmpty()) {
            throw new RuleViolation(
                    rule,
                    Text.of("{0} is not known", "缺少 {0}", String.join(", ", paths)),
                    Text.of("obtain it from the Sales Office or the resident", "请向售楼部或业户取得"));
        }
    }

    /**
     * Something that a form does not tell.
     *
     * @param path where it is missing, such as {@code members[2].gender}
     * @param rule which rule demands it
     */
    public record Missing(String path, ResidentRule rule) {}
}
