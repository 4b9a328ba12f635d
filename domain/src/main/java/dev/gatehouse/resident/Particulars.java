package dev.gatehouse.resident;

import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a form must tell of each member, as the profile demands (RES-1, RES-2). */
final class Particulars {
    private final ResidentPolicy policy;

    private Particulars(ResidentPolicy policy) {
        this.policy = policy;
    }

    /**
     * Requires all that the profile demands, and names all that is missing.
     *
     * @param paths where each of the members stands in the command
     */
    static void require(List<NewMember> members, List<String> paths, ResidentPolicy policy) {
        Particulars particulars = new Particulars(policy);
        List<String> unknown = IntStream.range(0, members.size())
                .boxed()
                .flatMap(i -> particulars.unknown(members.get(i)).map(name -> paths.get(i) + "." + name))
                .toList();
        refuse(unknown, ResidentRule.PARTICULARS_FIRST);
        List<String> ageless = IntStream.range(0, members.size())
                .filter(i -> particulars.isAgeless(members.get(i)))
                .mapToObj(i -> paths.get(i) + ".age")
                .toList();
        refuse(ageless, ResidentRule.AGE_OF_CHILDREN);
    }

    private Stream<String> unknown(NewMember member) {
        boolean gender = member.gender() == null && policy.demanded().contains(Particular.GENDER);
        boolean relationship =
                member.relationship() == null && policy.demanded().contains(Particular.RELATIONSHIP);
        return member.kind() == MemberKind.EMPLOYEE
                ? Stream.empty()
                : Stream.concat(
                        gender ? Stream.of("gender") : Stream.empty(),
                        relationship ? Stream.of("relationship") : Stream.empty());
    }

    private boolean isAgeless(NewMember member) {
        Relationship relationship = member.relationship();
        return policy.demanded().contains(Particular.AGE_OF_CHILDREN)
                && relationship != null
                && relationship.isChild()
                && member.birthYear() == null
                && member.age() == null;
    }

    private static void refuse(List<String> missing, ResidentRule rule) {
        if (!missing.isEmpty()) {
            throw new RuleViolation(
                    rule,
                    Text.of("{0} is not known", "缺少 {0}", String.join(", ", missing)),
                    Text.of("obtain it from the Sales Office or the resident", "请向售楼部或业户取得"));
        }
    }
}
