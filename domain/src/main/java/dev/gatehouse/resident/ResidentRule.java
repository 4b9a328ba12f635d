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

    /** RES-4, S2.3.1 「取得新业主/住户的身份证、联系电话登记到《入住登记表》进行备案」: who moves in is identified and filed. */
    MOVE_IN_FORM(Provision.of(
            "RES-4",
            Set.of(DATA_FIELD),
            "S2.3.1",
            "Every new owner or occupant is registered with identity document and telephone on the Move-in Registration"
                    + " Form, which is filed",
            "新业主或住户的身份证件、联系电话须登记到《入住登记表》备案")),

    /** RES-5, S3.J.post.1 「《业主资料登记表》」: mailed ahead, collected at handover. */
    OWNER_FORM(Provision.of(
            "RES-5",
            Set.of(DATA_FIELD),
            "S3.J.post.1, S3.J.fill.2",
            "The owner's particulars are recorded on the Owner Particulars Form",
            "业主资料须记入《业主资料登记表》")),

    /** RES-6, S3.J.post.2 「《家庭成员(雇员)资料登记表》」: family and employees on one form. */
    FAMILY_AND_EMPLOYEES(Provision.of(
            "RES-6",
            Set.of(DATA_FIELD),
            "S3.J.post.2, S3.J.fill.3",
            "A household has family members and employees",
            "家庭包括家庭成员与雇员")),

    /** RES-7, S3.J.photos 「收取业主主要家庭成员各3张2寸彩色照片」: photographs of each main family member. */
    PHOTOGRAPHS(Provision.of(
            "RES-7",
            Set.of(DATA_FIELD, GUARD),
            "S3.J.photos",
            "At handover a fixed number of photographs of each main family member is collected",
            "收楼时须收取主要家庭成员的规定张数照片")),

    /** RES-8, S0.五a.1 「若不大确定业户姓名发音方法,事先询问客服部」, S0.五a.4: how the name is said can be looked up. */
    PRONUNCIATION(Provision.of(
            "RES-8",
            Set.of(DATA_FIELD),
            "S0.五a.1, S0.五a.4",
            "A name is recorded so that it can be pronounced correctly",
            "业户姓名的读音须有记录，以便准确读出")),

    /** RES-9, S0.三.2 「业户(或其家人、保姆)」, S0.五a.6: who reported is one of the household. */
    REPORTER_KNOWN(Provision.of(
            "RES-9",
            Set.of(DATA_FIELD),
            "S0.三.2, S0.五a.6",
            "Who reported, the resident or somebody of the household on the resident's behalf, can be told",
            "报告人须可识别：业户本人，或其家人、保姆")),

    /** RES-11, S3.A.二.1(3) 「不得泄露客户信息」, S3.D.2: what is known of people stays with those who may look it up. */
    CONFIDENTIAL(Provision.of(
            "RES-11",
            Set.of(INVARIANT),
            "S3.A.二.1(3), S3.D.2",
            "Particulars of customers are confidential: no log, event, message or printed value holds them",
            "客户信息须保密：日志、事件、消息与打印值均不含之")),

    /** PET-1, S3.J.post.4 「《宠物登记表》」: pets are registered. */
    PETS_REGISTERED(Provision.of(
            "PET-1",
            Set.of(DATA_FIELD),
            "S3.J.post.4, S3.J.fill.5",
            "Pets are registered on the Pet Registration Form",
            "宠物须登记到《宠物登记表》")),

    /** PET-2, S3.J.post.5 「《养犬管理协议书》(一式两份并加盖公章)」: no dog without the agreement, each copy sealed. */
    DOG_AGREEMENT(Provision.of(
            "PET-2",
            Set.of(GUARD, INVARIANT),
            "S3.J.post.5, S3.J.fill.6",
            "A dog owner signs the Dog-keeping Agreement in the demanded number of sealed copies",
            "养犬业户须签署规定份数并加盖公章的《养犬管理协议书》")),

    /** Ours: a household moves in once and out once. */
    LIFE(Provision.of(
            "RES-OURS-1",
            Set.of(GUARD),
            "ours",
            "A household is registered, moves in, and moves out, in that order",
            "家庭依次登记、入住、迁出")),

    /** Ours: employees alone are no household. */
    SOMEBODY_LIVES_THERE(Provision.of(
            "RES-OURS-2", Set.of(INVARIANT), "ours", "A household has at least one family member", "每个家庭至少有一名家庭成员")),

    /** Ours: residents see what is theirs, and nothing of others. */
    ONES_OWN(Provision.of(
            "RES-OURS-6",
            Set.of(INVARIANT),
            "ours",
            "A resident sees the own household, its family by name, and the family’s passes, and nothing of others",
            "业户仅可查看本人所在家庭、其家人姓名及其业户证，不得查看他人信息")),

    /** Ours: who has something running is not erased. */
    NOTHING_RUNNING(Provision.of(
            "RES-OURS-7",
            Set.of(GUARD),
            "ours",
            "Somebody is erased when nothing is running: no household or title, no good pass, permit or entry card, no key out or"
                    + " left, no ticket, no newspaper, no sum owed",
            "有未了结事项者不得删除：在住家庭或产权、有效证件或入户卡、外借或留存的钥匙、未结工单、在订报刊或未清款项")),

    /** Ours: what was erased does not come back. */
    ERASED_FOR_GOOD(Provision.of(
            "RES-OURS-8", Set.of(GUARD), "ours", "Nothing new begins with somebody who was erased", "已删除人员不得再办理任何新事项")),

    /** Ours: names, numbers and contacts go, from journal and outbox too; ids, figures and order stay. */
    NOTHING_LEFT(Provision.of(
            "RES-OURS-9",
            Set.of(INVARIANT),
            "ours",
            "Of somebody erased no name, number or contact is left anywhere, and every figure is what it was",
            "人员删除后，任何记录中不再留有其姓名、号码及联系方式，各项统计保持不变"));

    private final Provision provision;

    ResidentRule(Provision provision) {
        this.provision = provision;
    }

    @Override
    public Provision provision() {
        return provision;
    }
}
