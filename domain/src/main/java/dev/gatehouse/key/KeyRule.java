package dev.gatehouse.key;

import static dev.gatehouse.core.Rule.Kind.DATA_FIELD;
import static dev.gatehouse.core.Rule.Kind.DEADLINE;
import static dev.gatehouse.core.Rule.Kind.GUARD;
import static dev.gatehouse.core.Rule.Kind.INVARIANT;
import static dev.gatehouse.core.Rule.Kind.NOTIFICATION;

import dev.gatehouse.core.Rule;
import java.util.Set;

/** The rules of keys. */
public enum KeyRule implements Rule {
    /** KEY-1, S2.12k.11 「备用钥匙按楼门号进行标识,按楼门号顺序编写钥匙标识」. */
    LABELLED(Provision.of(
            "KEY-1",
            Set.of(INVARIANT, DATA_FIELD),
            "S2.12k.11",
            "Every spare key has a label of its own by building and door, in door-number order, and hangs on its chain",
            "备用钥匙按楼门号顺序标识，标识不重复，并挂于钥匙链上")),

    /** KEY-2, S2.12k.11 「按照现有备用钥匙做好《钥匙明细单》」. */
    INVENTORIED(Provision.of(
            "KEY-2",
            Set.of(INVARIANT, DATA_FIELD),
            "S2.12k.11",
            "The inventory lists every existing spare key, each once",
            "《钥匙明细单》列出全部现有备用钥匙，每把一次")),

    /** KEY-3, S2.12k.12 「经负责人同意后,钥匙领用时要求领用人及部门负责人在《钥匙领用登记表》中做详细登记并签字」. */
    ISSUED(Provision.of(
            "KEY-3",
            Set.of(GUARD),
            "S2.12k.12",
            "A key is issued with the consent of the person in charge, against the signatures of recipient and department head",
            "钥匙领用须经负责人同意，并由领用人及部门负责人签字")),

    /** KEY-4, S2.12k.13 「经项目负责人同意后,可借用备用钥匙使用,钥匙借用时借用人及客服主管…签字」. */
    LENT(Provision.of(
            "KEY-4",
            Set.of(GUARD),
            "S2.12k.13",
            "A key is lent with the project head's consent, against the signatures of borrower and supervisor",
            "钥匙借用须经项目负责人同意，并由借用人及客服主管签字")),

    /** KEY-5, S2.12k.14 「在确定无用后于每月30日核对出的废旧钥匙写出废旧钥匙处理单报项目负责人审批后进行处理」. */
    SCRAPPED_WHEN_APPROVED(Provision.of(
            "KEY-5",
            Set.of(GUARD, DEADLINE),
            "S2.12k.14",
            "Void keys that are confirmed useless go on the list of the 30th, and are disposed of once the project head approves",
            "作废钥匙确定无用后列入每月30日的处理单，经项目负责人审批后方可处理")),

    /** KEY-6, S3.J.prep.9 「别墅钥匙向保安部索要」, S3.J.done.6 (HAND-9, HAND-44). */
    DRAWN_A_DAY_AHEAD(Provision.of(
            "KEY-6",
            Set.of(DEADLINE, NOTIFICATION),
            "S3.J.prep.9, S3.J.done.6",
            "Villa keys come from Security a day before the handover, and go back after it",
            "别墅钥匙于收楼前一天向保安部索取，收楼后交还")),

    /** KEY-7, S3.J.pre.3 「将钥匙注明位置」. */
    MARKED(Provision.of(
            "KEY-7",
            Set.of(INVARIANT, GUARD),
            "S3.J.pre.3, S3.J.prep.9",
            "Every handover key carries a mark of what it opens",
            "每把移交钥匙均须注明所开位置")),

    /** KEY-8, S3.J.day.H 「填写《钥匙保管单》」, S3.J.carry 「(一式两份)(留存一套)」. */
    DEPOSITED_IN_TWO_COPIES(Provision.of(
            "KEY-8",
            Set.of(GUARD),
            "S3.J.day.H, S3.J.carry",
            "An owner who leaves keys signs a Key Custody Form in two copies, of which the office keeps one",
            "业主留存钥匙须签署《钥匙保管单》一式两份，留存一份")),

    /** KEY-9, S3.J.prep.11 「信箱钥匙(提前1天准备,向保安部索取)」, S3.J.issue.7. */
    MAILBOX_KEY(Provision.of(
            "KEY-9",
            Set.of(DEADLINE, GUARD),
            "S3.J.prep.11, S3.J.issue.7",
            "The mailbox key is drawn from Security a day ahead, and given to the owner at the handover",
            "信箱钥匙提前一天向保安部索取，收楼时发放业主")),

    /** HAND-9, S3.J.prep.9 「需要与私家助理现场确认并标明位置,同时填写《房屋交接单》」. */
    VERIFIED_ON_SITE(Provision.of(
            "HAND-9",
            Set.of(GUARD, DATA_FIELD),
            "S3.J.prep.9",
            "Villa keys are drawn for a handover, and verified on site together with the butler",
            "别墅钥匙为收楼索取，并与私家助理现场确认")),

    /** HAND-35, S3.J.day.H 「提醒客户办理钥匙留存」. */
    REMINDED_TO_DEPOSIT(Provision.of(
            "HAND-35",
            Set.of(NOTIFICATION, GUARD),
            "S3.J.day.H",
            "An owner who wants something rectified is reminded to leave keys, and the form is filled in once",
            "业主要求整改的，提醒其办理钥匙留存并填写保管单，每单一次")),

    /** HAND-44, S3.J.done.6 「将钥匙转交保安部并签字确认,确认单转交文员留存」. */
    BACK_AGAINST_SIGNATURE(Provision.of(
            "HAND-44",
            Set.of(GUARD),
            "S3.J.done.6",
            "Keys drawn for a handover go back against signature, and the confirmation slip goes to the clerk",
            "收楼后钥匙转交保安部签字确认，确认单转交文员留存")),

    /** FRM-7, S2.F3.7 《钥匙明细单》 kf-02-07: {@link KeyQuery#INVENTORY}. */
    INVENTORY_FORM(
            Provision.of("FRM-7", Set.of(DATA_FIELD), "S2.F3.7", "kf-02-07, the Key Inventory", "钥匙明细单 kf-02-07")),

    /** FRM-8, S2.F3.8 《钥匙领用登记表》 kf-02-08: {@link CustodyQuery}. */
    ISSUE_REGISTER(Provision.of(
            "FRM-8", Set.of(DATA_FIELD), "S2.F3.8", "kf-02-08, the Key Issue Register", "钥匙领用登记表 kf-02-08")),

    /** FRM-9, S2.F3.9 《钥匙借用登记表》 kf-02-09: {@link CustodyQuery}. */
    LOAN_REGISTER(Provision.of(
            "FRM-9", Set.of(DATA_FIELD), "S2.F3.9", "kf-02-09, the Key Loan Register", "钥匙借用登记表 kf-02-09")),

    /** FRM-10, S2.F3.10 《钥匙作废申请单》 kf-02-10: {@link KeyQuery#VOIDED}. */
    VOID_REGISTER(Provision.of(
            "FRM-10", Set.of(DATA_FIELD), "S2.F3.10", "kf-02-10, the Key Void Application", "钥匙作废申请单 kf-02-10")),

    /** Ours: a ring is on its chain, with one holder, or given for good, and so are the keys on it. */
    ONE_PLACE(Provision.of(
            "KEY-OURS-1",
            Set.of(INVARIANT, GUARD),
            "ours",
            "A ring is in one place with all its keys, and goes from there without gap or overlap",
            "钥匙串连同其钥匙只在一处，并由该处依次交接")),

    /** Ours: two signatures are of two people, and nobody consents to himself, where the profile says so. */
    SEPARATE_PEOPLE(Provision.of(
            "KEY-OURS-2",
            Set.of(GUARD),
            "ours",
            "Whoever takes a key does not hand it out, and who consents is a third, where the profile says so",
            "领借人与发放人须为不同的人；按项目规定，同意人亦须另有其人")),

    /** Ours: a consent is no licence. */
    CONSENT_SERVES_ONCE(Provision.of(
            "KEY-OURS-3",
            Set.of(INVARIANT, GUARD),
            "ours",
            "A consent is given before, to one person, for a fixed time, and serves once",
            "同意须事先作出，限定一人及期限，且只使用一次")),

    /** Ours: no manual says when a loan is back. */
    BACK_IN_TIME(Provision.of(
            "KEY-OURS-4",
            Set.of(DEADLINE),
            "ours",
            "A key that is lent is back within a fixed time",
            "借用的钥匙须于规定时间内归还")),

    /** Ours: whole, or the missing key is named. */
    BACK_WHOLE(Provision.of(
            "KEY-OURS-5",
            Set.of(GUARD),
            "ours",
            "A ring is taken back signed for, inspected by another, and whole, or what is missing is named",
            "归还钥匙串须签字并经他人查验，应完整，缺失的须指明")),

    /** Ours: at two in the morning nobody consents. */
    EMERGENCY_ENTRY(Provision.of(
            "KEY-OURS-6",
            Set.of(GUARD),
            "ours",
            "In an emergency a key is taken before others as witnesses when the owner could not be reached just then, and comes"
                    + " back photographed and sealed",
            "紧急情况下当时联系不上业主时，在其他见证人前取用钥匙，归还时须附照片并重新封存")),

    /** Ours: what nobody consented to is looked at afterwards. */
    RATIFIED(Provision.of(
            "KEY-OURS-7",
            Set.of(DEADLINE, GUARD, NOTIFICATION),
            "ours",
            "An emergency entry is ratified within a fixed time by somebody who was not there",
            "紧急进入须于规定时间内由未在场的有权人追认")),

    /** Ours: whose keys they are. */
    DEPOSIT_TO_WHOM_IT_BELONGS(Provision.of(
            "KEY-OURS-8",
            Set.of(GUARD),
            "ours",
            "Deposited keys are taken back by the resident, or by whom an authority names, of a household that has left by its"
                    + " own or whoever left them",
            "留存的钥匙只由住户本人或其受托人取回；家庭已迁出的，只由其成员或原留存人取回")),

    /** Ours: an envelope is opened for something. */
    EACH_USE_RECORDED(Provision.of(
            "KEY-OURS-9",
            Set.of(GUARD, DEADLINE),
            "ours",
            "Each use of deposited keys is recorded, and they are sealed again within a fixed time",
            "留存钥匙的每次使用均须登记，并于规定时间内重新封存")),

    /** Ours: what is destroyed, somebody else has seen. */
    DISPOSED_BEFORE_A_WITNESS(Provision.of(
            "KEY-OURS-10", Set.of(GUARD), "ours", "Scrap keys are disposed of before a witness", "废旧钥匙的处理须有见证人")),

    /** Ours: a lost key opens somebody's door. */
    REKEYED(Provision.of(
            "KEY-OURS-11",
            Set.of(DEADLINE, GUARD, NOTIFICATION),
            "ours",
            "A lost key leaves a duty that only another lock or a recorded decision ends",
            "钥匙遗失后，只有更换锁具或作出书面决定方可解除换锁责任")),

    /** Ours: a key is disposed of at the end of its life, and not before. */
    LIFE(Provision.of(
            "KEY-OURS-12",
            Set.of(INVARIANT, GUARD),
            "ours",
            "Every key goes through its life in order",
            "每把钥匙依次经历其使用、作废及处理")),

    /** Ours: two shifts count together. */
    COUNTED(Provision.of(
            "KEY-OURS-13",
            Set.of(GUARD, NOTIFICATION),
            "ours",
            "Two shifts count a chain of keys together, and the supervisor is told what differs",
            "交接班双方共同清点钥匙，差异须告知主管")),

    /** Ours: people call a ring by its tag. */
    TAGGED(Provision.of("KEY-OURS-14", Set.of(INVARIANT), "ours", "Every ring has a tag of its own", "每串钥匙的牌号不重复")),

    /** Ours: a handover is no way around consent. */
    DRAWN_ABOUT_THE_HANDOVER(Provision.of(
            "KEY-OURS-15",
            Set.of(GUARD),
            "ours",
            "Keys are drawn about the time of a handover, for a household that comes or has just come, and of no home of others",
            "收楼钥匙只为即将或刚刚入住的家庭，在收楼前后的规定时间内索取，且不得为他人住所的钥匙")),

    /** Ours: nobody waits for whoever has left. */
    SETTLED_ON_LEAVING(Provision.of(
            "KEY-OURS-16",
            Set.of(GUARD),
            "ours",
            "When a household leaves, no keys are to be drawn for it any more, and those it was asked for are left or declined",
            "家庭迁出时，不再为其索取收楼钥匙；已提醒留存的钥匙须已留存或已谢绝"));

    private final Provision provision;

    KeyRule(Provision provision) {
        this.provision = provision;
    }

    @Override
    public Provision provision() {
        return provision;
    }
}
