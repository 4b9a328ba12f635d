package dev.gatehouse.resident;

import static dev.gatehouse.core.Rule.Kind.DATA_FIELD;
import static dev.gatehouse.core.Rule.Kind.GUARD;
import static dev.gatehouse.core.Rule.Kind.INVARIANT;

import dev.gatehouse.core.Rule;
import java.util.Set;

/** The rules of people and households. */
public enum ResidentRule implements Rule {
    /** RES-1, S0.四.1 「所有家庭成员之姓名、性别、关系」: nobody is registered, so nobody moves in, without them. */
    PARTICULARS_FIRST(Provision.of(
            "RES-1",
            Set.of(DATA_FIELD, GUARD),
            "S0.四.1",
            "Before a household moves in, every family member's name, gender and relationship are known",
            "入住前须取得所有家庭成员之姓名、性别、关系")),

    /** RES-2, S0.四.1 「若有孩童,则包括孩童之年龄」: a child's age is known. */
    AGE_OF_CHILDREN(Provision.of(
            "RES-2", Set.of(INVARIANT, DATA_FIELD), "S0.四.1", "Each child's age is recorded", "若有孩童，须记录孩童之年龄")),

    /** RES-3, S0.四.5 「移交时向业户了解其家庭成员之人数,若有遗漏」: counted again at hand-over. */
    RECOUNT(Provision.of(
            "RES-3",
            Set.of(GUARD),
            "S0.四.5",
            "When the passes are handed over, the number of family members is asked for again",
            "移交时须再次了解家庭成员之人数")),

    /** RES-6, S3.J.post.2 「《家庭成员(雇员)资料登记表》」: family and employees on one form. */
    FAMILY_AND_EMPLOYEES(Provision.of(
            "RES-6",
            Set.of(DATA_FIELD),
            "S3.J.post.2, S3.J.fill.3",
            "A household has family members and employees",
            "家庭包括家庭成员与雇员")),

    /** RES-9, S0.三.2 「业户(或其家人、保姆)」, S0.五a.6: who reported is one of the household. */
    REPORTER_KNOWN(Provision.of(
            "RES-9",
            Set.of(DATA_FIELD),
            "S0.三.2, S0.五a.6",
            "Who reported, the resident or somebody of the household on the resident's behalf, can be told",
            "报告人须可识别：业户本人，或其家人、保姆")),

    /** Ours: a household moves in once and out once. */
    LIFE(Provision.of(
            "RES-OURS-1",
            Set.of(GUARD),
            "ours",
            "A household is registered, moves in, and moves out, in that order",
            "家庭依次登记、入住、迁出")),

    /** Ours: employees alone are no household. */
    SOMEBODY_LIVES_THERE(Provision.of(
            "RES-OURS-2", Set.of(INVARIANT), "ours", "A household has at least one family member", "每个家庭至少有一名家庭成员"));

    private final Provision provision;

    ResidentRule(Provision provision) {
        this.provision = provision;
    }

    @Override
    public Provision provision() {
        return provision;
    }
}
