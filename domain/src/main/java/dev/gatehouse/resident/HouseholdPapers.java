package dev.gatehouse.resident;

import dev.gatehouse.core.Paper;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What must be on paper before a household moves in, as the profile demands. */
public final class HouseholdPapers {
    private HouseholdPapers() {}

    /** What the profile demands of a household that is to move in, and is not on file; nobody is refused. */
    public static List<RegistrationForm> missing(Household household, ResidentPolicy policy) {
        return policy.forms().stream()
                .filter(form -> !household.forms().contains(form))
                .filter(form -> form != RegistrationForm.PET_REGISTRATION
                        || !household.pets().isEmpty())
                .sorted()
                .toList();
    }

    /**
     * Requires the photographs of each main family member (RES-7).
     *
     * @param people those of whom any may be known; whoever is not there has none
     * @throws RuleViolation RES-7, when somebody has fewer than the profile demands
     */
    public static void requirePhotographs(Household household, Map<PersonId, Person> people, ResidentPolicy policy) {
        String without = household.members().stream()
                .map(Member::person)
                .filter(person -> isMain(household, person, policy))
                .filter(person -> photographs(people.get(person)) < policy.photographs())
                .map(PersonId::toString)
                .collect(Collectors.joining(", "));
        if (!without.isEmpty()) {
            throw new RuleViolation(
                    ResidentRule.PHOTOGRAPHS,
                    Text.of(
                            "there are fewer than {1} photographs of {0}",
                            "{0} 的照片不足 {1} 张", without, policy.photographs()),
                    Text.of("collect them, and record each by reference and digest", "请收取并按引用与摘要登记"));
        }
    }

    /**
     * Whether somebody is a main family member of a household, as the profile has it (RES-7); whoever belongs to the family and
     * nobody knows as what is one (ours).
     */
    public static boolean isMain(Household household, PersonId person, ResidentPolicy policy) {
        return household
                .member(person)
                .filter(member -> member.relationship() == null
                        ? member.kind() == MemberKind.FAMILY
                        : policy.mainMembers().contains(member.relationship()))
                .isPresent();
    }

    private static int photographs(@Nullable Person person) {
        return person == null ? 0 : person.photographs().size();
    }

    static void requireForms(Household household, ResidentPolicy policy) {
        for (RegistrationForm form : missing(household, policy)) {
            throw new RuleViolation(
                    form.rule(),
                    Text.of("form {0} of household {1} is not on file", "家庭 {1} 的表格 {0} 尚未归档", form, household.id()),
                    Text.of("have it filled in and file it", "请填写并归档"));
        }
    }

    static void requireSigner(ResidentRule rule, Household household, PersonId by, boolean maySign) {
        if (!maySign) {
            throw new RuleViolation(
                    rule,
                    Text.of("{0} may not sign for household {1}", "{0} 无权代家庭 {1} 签名", by, household.id()),
                    Text.of("have somebody sign who may, or have him authorized", "请由有权签名者签署，或先行委托"));
        }
    }

    static void requireIdentified(RegistrationForm form, Person by) {
        if (form == RegistrationForm.MOVE_IN_REGISTRATION && !by.isIdentified()) {
            throw unidentified(by);
        }
    }

    /** The refusal of somebody of whom no document or no telephone number is known (RES-4). */
    static RuleViolation unidentified(Person person) {
        return new RuleViolation(
                ResidentRule.MOVE_IN_FORM,
                Text.of(
                        "of {0} there are {1} identity documents and {2} telephone numbers",
                        "{0} 有证件 {1} 件、电话 {2} 个",
                        person.id(),
                        person.documents().size(),
                        person.phone() == null ? 0 : 1),
                Text.of("record at least one of each", "请各登记至少一项"));
    }

    static void requireDogAgreement(Household household, ResidentPolicy policy) {
        if (policy.dogAgreement() > 0 && household.hasDog() && household.dogAgreement() == null) {
            throw new RuleViolation(
                    ResidentRule.DOG_AGREEMENT,
                    Text.of("household {0} has a dog and no agreement", "家庭 {0} 养犬而未签协议", household.id()),
                    Text.of("have {0} sealed copies signed first", "请先签署 {0} 份盖章协议", policy.dogAgreement()));
        }
    }

    static void requireSealed(Paper agreement, ResidentPolicy policy) {
        int copies = agreement.parts().size();
        int sealed = agreement.isSealed() ? copies : 0;
        if (policy.dogAgreement() > 0 && sealed != policy.dogAgreement()) {
            throw new RuleViolation(
                    ResidentRule.DOG_AGREEMENT,
                    Text.of("there are {0} copies, {1} of them sealed", "协议共 {0} 份，其中 {1} 份盖章", copies, sealed),
                    Text.of("make out {0}, and seal each", "请制作 {0} 份并逐份盖章", policy.dogAgreement()));
        }
    }
}
