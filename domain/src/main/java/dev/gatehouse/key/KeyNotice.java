package dev.gatehouse.key;

import dev.gatehouse.clock.BusinessCalendar;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Post;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Term;
import dev.gatehouse.core.Text;
import dev.gatehouse.notice.Notice;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.unit.UnitId;
import java.time.Instant;

/** What keys want told. */
final class KeyNotice {
    private KeyNotice() {}

    /** What is to be done with what was lent (KEY-OURS-4, KEY-6). */
    static Text bringBack(String tag, Party holder) {
        return Text.of("Take back ring {0} from {1}", "向 {1} 收回钥匙串 {0}", tag, holder);
    }

    /** What is to be done after an emergency entry (KEY-OURS-7). */
    static Text ratify(String tag) {
        return Text.of("Ratify the emergency entry with ring {0}", "追认使用钥匙串 {0} 的紧急进入", tag);
    }

    /** To one of those who may ratify. */
    static Notice ratify(String tag, Role ratifier, Instant by, BusinessCalendar calendar) {
        return new Notice(Recipient.role(ratifier), "key.ratify", ratify(tag).after(by(by, calendar)));
    }

    /** What is to be done about a lost key (KEY-OURS-11). */
    static Text rekey(KeyLabel label) {
        return Text.of("Change the lock of key {0}, or decide that it stays", "更换钥匙 {0} 的锁具，或决定不换", label);
    }

    /** To the supervisor: a key was lost, and who had it. */
    static Notice lost(KeyLabel label, Keeper holder) {
        return new Notice(
                Recipient.role(Role.CS_SUPERVISOR),
                "key.lost",
                Text.of("Key {0} was lost; {1} had it", "钥匙 {0} 遗失，持有人为 {1}", label, holder));
    }

    /** What is to be done before a handover (KEY-6, KEY-9). */
    static Text draw(String tag) {
        return Text.of("Give customer service ring {0} for a handover", "向客服部交付收楼用钥匙串 {0}", tag);
    }

    /** To whoever keeps it: it is wanted. */
    static Notice draw(String tag, Department custodian, Instant by, BusinessCalendar calendar) {
        return new Notice(
                Recipient.post(Post.of(custodian)), "key.draw", draw(tag).after(by(by, calendar)));
    }

    /** To whoever keeps it: it is wanted no more. */
    static Notice drawNoMore(String tag, Department custodian) {
        return new Notice(
                Recipient.post(Post.of(custodian)),
                "key.draw-no-more",
                Text.of("Ring {0} is not wanted for a handover any more", "钥匙串 {0} 不再用于收楼", tag));
    }

    /** To the owner: leave keys for the works (HAND-35). */
    static Notice leaveKeys(Party owner, Term unit) {
        return new Notice(
                Recipient.party(owner),
                "key.leave-keys",
                Text.of(
                        "Please leave the keys of {0} with us while it is put right, and sign the Key Custody Form",
                        "整改期间请将 {0} 的钥匙留存于我处，并签署《钥匙保管单》", unit));
    }

    /** What is to be done after a use of deposited keys (KEY-OURS-9). */
    static Text reseal(UnitId unit) {
        return Text.of("Seal the deposited keys of {0} again", "重新封存 {0} 的留存钥匙", unit);
    }

    /** To the supervisor: what was counted is not what is written (KEY-OURS-13). */
    static Notice differs(CabinetCount count) {
        return new Notice(
                Recipient.role(Role.CS_SUPERVISOR),
                "key.count-differs",
                Text.of(
                        "On chain {0} {1} rings are missing, and {2} hang there that should not",
                        "钥匙链 {0} 缺 {1} 串，多 {2} 串",
                        count.chain(),
                        count.missing().size(),
                        count.unexpected().size()));
    }

    private static Text by(Instant due, BusinessCalendar calendar) {
        return Text.of("By {0}: ", "请于 {0} 前：", calendar.timeOf(due));
    }
}
