package dev.gatehouse.permit;

import static dev.gatehouse.core.Rule.Kind.DATA_FIELD;
import static dev.gatehouse.core.Rule.Kind.DEADLINE;
import static dev.gatehouse.core.Rule.Kind.GUARD;
import static dev.gatehouse.core.Rule.Kind.INVARIANT;
import static dev.gatehouse.core.Rule.Kind.NOTIFICATION;

import dev.gatehouse.core.Rule;
import java.util.Set;

/** The rules of work permits, vehicle permits and entry cards. */
public enum PermitRule implements Rule {
    /** PERM-1, S0.六.1 「(如身份证、相片、施工单位、该单位负责人等)及工本费统一交客服部」: all of it together, the fee to the cent. */
    HANDED_IN_TOGETHER(Provision.of(
            "PERM-1",
            Set.of(DATA_FIELD, GUARD),
            "S0.六.1",
            "Each worker's data and photograph, the contractor, and the fee are handed to customer service together",
            "办证人员资料、相片、施工单位及工本费须统一交客服部")),

    /** PERM-2, S0.六.2 「由财务部收取款项并开据收据连同空白工作证交客服部」: no blank without payment. */
    PAID_BEFORE_BLANK(Provision.of(
            "PERM-2",
            Set.of(GUARD),
            "S0.六.2",
            "Finance takes the money, and gives the receipt and the blank permits for it",
            "财务部收取款项并开具收据后，方交出空白工作证")),

    /** PERM-3, S0.六.3 「客服部把收据交还办证单位」: the receipt goes first, then permits and photographs to Security. */
    RECEIPT_TO_APPLICANT(Provision.of(
            "PERM-3",
            Set.of(GUARD),
            "S0.六.3",
            "The applicant has the receipt before the permits go to Security",
            "收据交还办证单位后，工作证方交安全管理部")),

    /** PERM-4, S0.六.3 「交安全管理部审查核对无误后,填写好工作证后交回客服部」. */
    CHECKED_BY_SECURITY(Provision.of(
            "PERM-4",
            Set.of(GUARD),
            "S0.六.3",
            "Security checks data and photograph before it fills a permit in",
            "安全管理部审查核对无误后方填写工作证")),

    /** PERM-5, S0.六.4 「客服部加盖印章并把工作证、相片交行政部,由行政部对其过塑制作好后交客服部」. */
    STAMPED_THEN_LAMINATED(Provision.of(
            "PERM-5",
            Set.of(GUARD),
            "S0.六.4",
            "A filled-in permit is stamped by customer service, then laminated by Administration",
            "填写好的工作证由客服部盖章，再由行政部过塑")),

    /** PERM-6, S0.六.5 「客服部交施工单位或有关部门发放到本人手中」: one by one. */
    INTO_ONES_OWN_HANDS(Provision.of(
            "PERM-6",
            Set.of(GUARD),
            "S0.六.5",
            "A finished permit goes by way of the contractor into the holder's own hands",
            "制作好的工作证经施工单位或有关部门发放到本人手中")),

    /** PERM-7, S0.六.6 「此程序需于30分钟内完成」: the batch has one clock. */
    WITHIN_HALF_AN_HOUR(Provision.of(
            "PERM-7",
            Set.of(DEADLINE),
            "S0.六.6",
            "The whole procedure is finished within a fixed time",
            "办证程序须于规定时间内完成")),

    /** PERM-8, S0.六.6 「问准各部门是否有人负责此事」: before it begins. */
    SOMEBODY_RESPONSIBLE(Provision.of(
            "PERM-8",
            Set.of(DATA_FIELD, NOTIFICATION, GUARD),
            "S0.六.6",
            "It is known who in each department is responsible, and they are told",
            "办证时须问准各部门负责人，并予通知")),

    /** VEH-1, S3.J.post.3 「《车辆通行证申请表》(2-5张表格及行驶证复印件)」. */
    LICENCE_COPIED(Provision.of(
            "VEH-1",
            Set.of(GUARD, DATA_FIELD),
            "S3.J.post.3",
            "A vehicle permit is applied for with a copy of the vehicle licence",
            "申请车辆通行证须附行驶证复印件")),

    /** VEH-2, S3.J.issue.10, S3.J.issue.12 「将已经做好的车证发放业主,填写《车证发放表》」. */
    ISSUED_ON_THE_SHEET(Provision.of(
            "VEH-2",
            Set.of(GUARD),
            "S3.J.issue.10, S3.J.issue.12",
            "A vehicle permit is issued to the owner against a signature on the issue sheet",
            "车证发放业主，须在《车证发放表》上签名")),

    /** VEH-3, S3.J.done.3 「复印《车辆通行证》…转交保安部…并由各部门签字确认」 (HAND-41). */
    COPY_TO_SECURITY(Provision.of(
            "VEH-3",
            Set.of(NOTIFICATION, GUARD),
            "S3.J.done.3",
            "Security signs for a copy of every vehicle permit that was issued",
            "已发放车证的复印件转交保安部签字确认")),

    /** PASS-7, S3.J.prep.10 「入户卡(提前1天准备,向保安部索取)」, S3.J.issue.6. */
    CARD_DRAWN_BEFORE_HANDOVER(Provision.of(
            "PASS-7",
            Set.of(DEADLINE, DATA_FIELD),
            "S3.J.prep.10, S3.J.issue.6",
            "An entry card is drawn from Security a day before the handover, and issued at it",
            "入户卡提前一天向保安部索取，收楼时发放")),

    /** Ours: a permit is somewhere, and goes on from there. */
    LIFE(Provision.of(
            "PERM-OURS-1",
            Set.of(INVARIANT, GUARD),
            "ours",
            "Every permit and card is in one place, and goes through its life in order",
            "每张工作证、车证及入户卡只在一处，并依次流转")),

    /** Ours: one permit per person. */
    ONE_EACH(Provision.of(
            "PERM-OURS-2", Set.of(GUARD), "ours", "An application has one permit for each person", "同一申请中每人只办一证")),

    /** Ours: no permit for good. */
    VALIDITY(Provision.of(
            "PERM-OURS-3",
            Set.of(GUARD, INVARIANT),
            "ours",
            "A permit opens on the days of its validity alone, which is not longer than the office allows",
            "工作证仅在有效期内有效，且有效期不得超过规定时长")),

    /** Ours: what is owed back is paid back. */
    REFUNDED_EXACTLY(Provision.of(
            "PERM-OURS-4", Set.of(INVARIANT), "ours", "Finance refunds exactly what is owed back", "财务部按应退金额如数退款")),

    /** Ours: what has left the office cannot be withdrawn. */
    WITHDRAWN_IN_TIME(Provision.of(
            "PERM-OURS-5",
            Set.of(GUARD),
            "ours",
            "An application is withdrawn before any of its permits has left the office",
            "申请只可在工作证发出前撤回")),

    /** Ours: permits come back when the works are over. */
    RETURNED_AFTER_THE_WORKS(Provision.of(
            "PERM-OURS-6",
            Set.of(DEADLINE),
            "ours",
            "Work permits are returned within a fixed time after their last day",
            "工作证须于到期后规定时间内交回")),

    /** Ours: whoever has left does not drive or walk in any more. */
    END_WITH_THE_HOUSEHOLD(Provision.of(
            "PERM-OURS-7",
            Set.of(INVARIANT, NOTIFICATION),
            "ours",
            "When a household leaves, or does not come, its vehicle permits and entry cards end, and the gate is told",
            "住户迁出或不再入住时，其车证及入户卡随之作废，并通知门岗"));

    private final Provision provision;

    PermitRule(Provision provision) {
        this.provision = provision;
    }

    @Override
    public Provision provision() {
        return provision;
    }
}
