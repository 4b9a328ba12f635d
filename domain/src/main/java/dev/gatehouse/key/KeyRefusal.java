package dev.gatehouse.key;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import dev.gatehouse.resident.HouseholdId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What keys and rings say when they refuse. */
final class KeyRefusal {
    private KeyRefusal() {}

    static void requireOrder(Object what, Instant since, Act act) {
        if (act.occurredAt().isBefore(since)) {
            throw new RuleViolation(
                    KeyRule.ONE_PLACE,
                    Text.of(
                            "{0} was last changed at {1}, which is after {2}",
                            "{0} 上次变更于 {1}，晚于 {2}", what, since, act.occurredAt()),
                    Text.of("say when it really happened", "请更正发生时间"));
        }
    }

    static RuleViolation labelled(Key key) {
        return new RuleViolation(
                KeyRule.LABELLED,
                Text.of("another key has the label {0}", "另一把钥匙已使用标识 {0}", key.label()),
                Text.of("give it the next ordinal of the door", "请使用该门的下一个序号"));
    }

    static RuleViolation tagged(KeyRing ring) {
        return new RuleViolation(
                KeyRule.TAGGED,
                Text.of("another ring has the tag {0}", "另一串钥匙已使用牌号 {0}", ring.tag()),
                Text.of("give it a tag of its own", "请另编牌号"));
    }

    static RuleViolation wrongState(KeyRule rule, Object what, Enum<?> state, Set<? extends Enum<?>> wanted) {
        return new RuleViolation(
                rule,
                Text.of("{0} is {1}", "{0} 现为 {1}", what, state),
                Text.of("it must be {0}", "须为 {0}", listed(wanted)));
    }

    /** Who has it is named by id. */
    static RuleViolation elsewhere(KeyRule rule, KeyRing ring) {
        return new RuleViolation(
                rule,
                Text.of(
                        "ring {0} is {1}, with {2} since {3}",
                        "钥匙串 {0} 现为 {1}，自 {3} 起在 {2} 处", ring.tag(), ring.state(), ring.holder(), ring.since()),
                ring.state() == RingState.KEPT
                        ? Text.of("it is back already; hand it out first", "已归还；请先办理领用或借用")
                        : Text.of("take it from {0}, who has it", "请向 {0} 办理", ring.holder()));
    }

    static RuleViolation hangsThere(Key key) {
        return new RuleViolation(
                KeyRule.ONE_PLACE,
                Text.of("key {0} hangs on ring {1}", "钥匙 {0} 在钥匙串 {1} 上", key.label(), key.ring()),
                Text.of("name another ring, or look again where it hangs", "请指定其他钥匙串，或重新查看"));
    }

    static RuleViolation full(KeyRing ring) {
        return new RuleViolation(
                KeyRule.ONE_PLACE,
                Text.of(
                        "ring {0} has {1} keys",
                        "钥匙串 {0} 已有 {1} 把钥匙", ring.tag(), ring.keys().size()),
                Text.of("hang it on another ring", "请挂于其他钥匙串"));
    }

    static RuleViolation nothingUsable(KeyRing ring) {
        return new RuleViolation(
                KeyRule.ONE_PLACE,
                Text.of("ring {0} has no usable key", "钥匙串 {0} 无可用钥匙", ring.tag()),
                Text.of("hang a usable key on it", "请先挂上可用钥匙"));
    }

    static RuleViolation notOnIt(KeyRing ring, KeyId key) {
        return new RuleViolation(
                KeyRule.BACK_WHOLE,
                Text.of("key {0} does not hang on ring {1}", "钥匙 {0} 不在钥匙串 {1} 上", key, ring.tag()),
                Text.of("name keys of that ring", "请指定该串的钥匙"));
    }

    static RuleViolation namedTwice(KeyRing ring) {
        return new RuleViolation(
                KeyRule.BACK_WHOLE,
                Text.of(
                        "of ring {0} a key is named that is missing or void as well",
                        "钥匙串 {0} 中有钥匙重复列为缺失、作废或损坏", ring.tag()),
                Text.of("name each key once", "每把钥匙请只列一次"));
    }

    static RuleViolation nothingBrought(KeyRing ring) {
        return new RuleViolation(
                KeyRule.BACK_WHOLE,
                Text.of("all keys of ring {0} are missing", "钥匙串 {0} 的钥匙全部缺失", ring.tag()),
                Text.of("report them lost instead", "请改为报失"));
    }

    static RuleViolation unsigned(KeyRule rule, String tag, Party who) {
        return new RuleViolation(
                rule,
                Text.of("{0} has not signed for ring {1}", "{0} 未就钥匙串 {1} 签字", who, tag),
                Text.of("have each sign who gives and who takes it", "请交接双方签字"));
    }

    static RuleViolation mayNotHandOut(KeyRule rule, KeyRing ring, Party by, Set<Role> may) {
        return new RuleViolation(
                rule,
                Text.of("{0} hands out ring {1}", "由 {0} 发放钥匙串 {1}", by, ring.tag()),
                Text.of("have one of {0} hand it out and sign", "请由 {0} 之一发放并签字", listed(may)));
    }

    static RuleViolation mayNotInspect(KeyRule rule, KeyRing ring, Party by, Set<Role> may) {
        return new RuleViolation(
                rule,
                Text.of("{0} takes back ring {1}", "由 {0} 收回钥匙串 {1}", by, ring.tag()),
                Text.of(
                        "have one of {0} inspect it who neither had nor brings it",
                        "请由未持有且未送还的 {0} 之一查验", listed(may)));
    }

    static RuleViolation mayNotConsent(KeyRing ring, MovementKind kind, Set<Role> may) {
        return new RuleViolation(
                kind.rule(),
                Text.of("whoever asks may not consent to {0} of ring {1}", "当前人员无权同意钥匙串 {1} 的 {0}", kind, ring.tag()),
                Text.of("have one of {0} consent", "请由 {0} 之一同意", listed(may)));
    }

    static RuleViolation noConsent(MovementKind kind, KeyRing ring, Party to, Set<Role> may) {
        return new RuleViolation(
                kind.rule(),
                Text.of(
                        "nobody has consented to {0} of ring {1} to {2}",
                        "钥匙串 {1} 以 {0} 方式交 {2} 尚无人同意", kind, ring.tag(), to),
                Text.of("have one of {0} consent first", "请先由 {0} 之一同意", listed(may)));
    }

    static RuleViolation consentOutOfTime(KeyRing ring, KeyConsent consent) {
        return new RuleViolation(
                KeyRule.CONSENT_SERVES_ONCE,
                Text.of(
                        "consent {0} for ring {1} is from {2} until {3}",
                        "钥匙串 {1} 的第 {0} 号同意有效期为 {2} 至 {3}",
                        consent.number(),
                        ring.tag(),
                        consent.at(),
                        consent.until()),
                Text.of("have it consented to again, before it is taken", "请在取用之前重新取得同意"));
    }

    static RuleViolation noConsentNeeded(KeyRing ring, MovementKind kind) {
        return new RuleViolation(
                KeyRule.CONSENT_SERVES_ONCE,
                Text.of("{0} of ring {1} takes no consent", "钥匙串 {1} 的 {0} 无须同意", kind, ring.tag()),
                Text.of("hand it out", "请直接发放"));
    }

    static RuleViolation tooManyConsents(KeyRing ring) {
        return new RuleViolation(
                KeyRule.CONSENT_SERVES_ONCE,
                Text.of(
                        "ring {0} is {1}, and {2} consents wait for it",
                        "钥匙串 {0} 现为 {1}，有 {2} 项同意待用",
                        ring.tag(),
                        ring.state(),
                        ring.consents().size()),
                Text.of("use what was consented to first", "请先使用已有的同意"));
    }

    static RuleViolation notSeparate(KeyRing ring, Party by) {
        return new RuleViolation(
                KeyRule.SEPARATE_PEOPLE,
                Text.of("{0} acts for ring {1} in two parts", "{0} 就钥匙串 {1} 身兼两职", by, ring.tag()),
                Text.of("have another consent, take it or hand it out", "请由另一人同意、领借或发放"));
    }

    static RuleViolation tooFew(KeyRing ring, long witnesses, long attempts, KeyPolicy policy) {
        return new RuleViolation(
                KeyRule.EMERGENCY_ENTRY,
                Text.of(
                        "beside those two there are {0} witnesses, and {1} attempts in {3} to reach the owner for ring {2}",
                        "钥匙串 {2} 另有 {0} 名见证人、{3} 内 {1} 次联系业主",
                        witnesses,
                        attempts,
                        ring.tag(),
                        policy.attemptsWithin()),
                Text.of(
                        "bring {0} others than who takes it and who hands it out as witnesses, and try to reach the owner {1}"
                                + " times",
                        "请有领用人、发放人以外的 {0} 名见证人，并联系业主 {1} 次", policy.witnesses(), policy.attempts()));
    }

    static RuleViolation notSealed(KeyRing ring) {
        return new RuleViolation(
                KeyRule.EMERGENCY_ENTRY,
                Text.of("ring {0} comes back without photographs or envelope", "钥匙串 {0} 归还时缺照片或信封编号", ring.tag()),
                Text.of("bring photographs, seal it again, and say the envelope's number", "请附照片，重新封存并登记信封编号"));
    }

    static RuleViolation nothingToRatify(Custody custody) {
        return new RuleViolation(
                KeyRule.RATIFIED,
                Text.of("custody {0} is no emergency entry that waits for it", "记录 {0} 并非待追认的紧急进入", custody.id()),
                Text.of("name an emergency entry that nobody has ratified", "请指定尚未追认的紧急进入"));
    }

    static RuleViolation mayNotRatify(Custody custody, Party by, Set<Role> may) {
        return new RuleViolation(
                KeyRule.RATIFIED,
                Text.of("{0} would ratify custody {1}", "由 {0} 追认记录 {1}", by, custody.id()),
                Text.of("have one of {0} ratify it who was not there", "请由未在场的 {0} 之一追认", listed(may)));
    }

    static RuleViolation notExpected(KeyRing ring) {
        return new RuleViolation(
                KeyRule.VERIFIED_ON_SITE,
                Text.of("ring {0} is expected for no handover", "钥匙串 {0} 未登记收楼索取", ring.tag()),
                Text.of("say first for which handover it is drawn", "请先登记用于何次收楼"));
    }

    static RuleViolation notVerified(Custody custody, Party by) {
        return new RuleViolation(
                KeyRule.VERIFIED_ON_SITE,
                Text.of(
                        "custody {0} is {1}, looked at by {2}, and not verified by two",
                        "记录 {0} 为 {1}，由 {2} 查看，未经两人确认", custody.id(), custody.kind(), by),
                Text.of("verify what is drawn on site, together with the butler", "请与私家助理现场确认已索取的钥匙"));
    }

    static RuleViolation unmarked(List<KeyLabel> labels) {
        String all = labels.stream().map(KeyLabel::toString).collect(Collectors.joining(", "));
        return new RuleViolation(
                KeyRule.MARKED,
                Text.of("{0} has no mark of what it opens", "{0} 未注明所开位置", all),
                Text.of("mark each key first", "请先逐把注明位置"));
    }

    static RuleViolation noSlip(KeyRing ring) {
        return new RuleViolation(
                KeyRule.BACK_AGAINST_SIGNATURE,
                Text.of("there is no confirmation slip for ring {0}", "钥匙串 {0} 无确认单", ring.tag()),
                Text.of("write the slip that the clerk files, and say its number", "请填写确认单交文员留存，并登记编号"));
    }

    static RuleViolation notForGood(KeyRing ring) {
        return new RuleViolation(
                KeyRule.MAILBOX_KEY,
                Text.of("ring {0} was not drawn to be given to the owner", "钥匙串 {0} 并非为发放业主而索取", ring.tag()),
                Text.of("take it back, or draw it for that", "请收回，或为发放而索取"));
    }

    static RuleViolation drawnTooFarAway(KeyRing ring, ExpectedDraw expected, Duration within) {
        return new RuleViolation(
                KeyRule.DRAWN_ABOUT_THE_HANDOVER,
                Text.of(
                        "ring {0} is to be drawn for the handover at {1}",
                        "钥匙串 {0} 用于 {1} 的收楼", ring.tag(), expected.handoverAt()),
                Text.of(
                        "draw it within {0} of that, or say anew when the handover is",
                        "请在收楼前后 {0} 内索取，或重新登记收楼时间", within));
    }

    static RuleViolation livesThere(KeyRing ring, ExpectedDraw draw, Instant movedIn, Duration within) {
        return new RuleViolation(
                KeyRule.DRAWN_ABOUT_THE_HANDOVER,
                Text.of(
                        "ring {0} would be drawn for household {1} at {2}, which moved in at {3}",
                        "钥匙串 {0} 拟于 {2} 为家庭 {1} 索取，该户已于 {3} 入住",
                        ring.tag(),
                        draw.household(),
                        draw.handoverAt(),
                        movedIn),
                Text.of(
                        "have it issued or lent, which takes its consent; only within {0} of moving in is it drawn",
                        "请经同意后领用或借用；仅入住前后 {0} 内可为收楼索取", within));
    }

    static RuleViolation mayNotDeposit(KeyDepositId deposit, @Nullable Party who, HouseholdId household) {
        return new RuleViolation(
                KeyRule.DEPOSITED_IN_TWO_COPIES,
                Text.of(
                        "the form of deposit {0} is signed by {1}, who may not sign for household {2}",
                        "留存 {0} 的保管单由 {1} 签署，其无权代家庭 {2} 签字", deposit, who == null ? "-" : who, household),
                Text.of("have the owner sign, or another who may sign for the household", "请业主或有权代该户签字的人签署"));
    }

    static RuleViolation mayNotCollect(KeyRule rule, Object what, @Nullable Party who, HouseholdId household) {
        return new RuleViolation(
                rule,
                Text.of(
                        "{0} is to go to {1}, who may not collect keys for household {2}",
                        "{0} 拟交 {1}，其无权代家庭 {2} 领取钥匙", what, who == null ? "-" : who, household),
                Text.of("have the owner sign, or whom an authority names", "请业主本人或其受托人签字"));
    }

    static RuleViolation nothingToRekey(Key key) {
        return new RuleViolation(
                KeyRule.REKEYED,
                Text.of("key {0} is {1}, and leaves no such duty", "钥匙 {0} 现为 {1}，无换锁责任", key.label(), key.state()),
                Text.of("name a key that is lost", "请指定遗失的钥匙"));
    }

    static RuleViolation mayNotDecide(Key key, Set<Role> may) {
        return new RuleViolation(
                KeyRule.REKEYED,
                Text.of("whoever asks may not decide that the lock of {0} stays", "当前人员无权决定钥匙 {0} 不换锁", key.label()),
                Text.of("change the lock, or have one of {0} decide", "请更换锁具，或由 {0} 之一决定", listed(may)));
    }

    static String listed(Set<? extends Enum<?>> all) {
        return all.stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
    }
}
