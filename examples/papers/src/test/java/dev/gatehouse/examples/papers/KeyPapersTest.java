package dev.gatehouse.examples.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.gatehouse.clock.Clocks;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Signature;
import dev.gatehouse.core.Text;
import dev.gatehouse.key.Custody;
import dev.gatehouse.key.CustodyBuilder;
import dev.gatehouse.key.CustodyEnd;
import dev.gatehouse.key.CustodyId;
import dev.gatehouse.key.DepositState;
import dev.gatehouse.key.DepositUse;
import dev.gatehouse.key.Inspection;
import dev.gatehouse.key.KeyConsent;
import dev.gatehouse.key.KeyDeposit;
import dev.gatehouse.key.KeyDepositBuilder;
import dev.gatehouse.key.KeyDepositId;
import dev.gatehouse.key.KeyLabel;
import dev.gatehouse.key.KeyPolicy;
import dev.gatehouse.key.KeyRingId;
import dev.gatehouse.key.MovementKind;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitNumber;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class KeyPapersTest {
    private static final Party MASON = Party.outsider("mason & sons");
    private static final KeyLabel FIRST = new KeyLabel("2", "1001", 1);
    private static final KeyLabel SECOND = new KeyLabel("2", "1001", 2);

    private final KeyPapers print = new KeyPapers(Tickets.FRAME);

    @Test
    void aLoanIsALineWithConsentSignaturesAndHowItCameBack() {
        Custody out = custody(MovementKind.LOAN).build();
        Custody back = custody(MovementKind.LOAN)
                .until(Tickets.NOON.plusSeconds(3600))
                .end(CustodyEnd.RETURNED)
                .back(new Inspection(MASON, null, Tickets.OFFICER, List.of(SECOND), List.of(), null, null, List.of()))
                .build();

        Document lent = Pages.read(print.registerLine(out, "B-10"));
        assertThat(lent.select("h1").text()).isEqualTo("钥匙借用登记表 kf-02-09 Key Loan Register kf-02-09");
        assertThat(lent.select(".facts tr").eachText())
                .contains(
                        "钥匙 Keys 2-1001-1, 2-1001-2",
                        "领用（借用）人 Taken by mason & sons",
                        "同意人 Consent zhou.lei 2026-04-07 12:00",
                        "归还 Until");
        assertThat(lent.select(".signed .signer").eachText()).containsExactly("mason & sons", "li.wei");
        assertThat(Pages.read(print.registerLine(back, "B-10"))
                        .select(".facts tr")
                        .eachText())
                .contains("归还 Until 2026-04-07 13:00", "结果 How it ended 已归还 returned", "缺失 Missing 2-1001-2");
    }

    @Test
    void whatIsIssuedStandsInTheOtherRegister() {
        assertThat(Pages.read(print.registerLine(custody(MovementKind.ISSUE).build(), "B-10"))
                        .select("h1")
                        .text())
                .isEqualTo("钥匙领用登记表 kf-02-08 Key Issue Register kf-02-08");
    }

    @Test
    void theCustodyFormHasTwoCopiesWithTheirHoldersAndEachUse() {
        Paper form = Paper.unsigned("KC-1", Text.of("Key Custody Form", "钥匙保管单"), Tickets.NOON)
                .withPart(KeyDeposit.OFFICE_COPY, Keeper.of(Department.SECURITY))
                .withPart(KeyDeposit.OWNER_COPY, Keeper.of(Tickets.resident()))
                .signed(new Signature(Tickets.resident(), Tickets.NOON, null));
        KeyDeposit kept = deposit()
                .contents("2 keys")
                .envelope("E-18")
                .form(form)
                .addUses(new DepositUse(MASON, "walls", Tickets.NOON, null))
                .takenBack(new Signature(Tickets.resident(), Tickets.NOON, null))
                .build();

        Document page = Pages.read(print.custodyForm(kept, new UnitNumber("V-8")));

        assertThat(page.select(".facts tr").eachText())
                .containsExactly(
                        "单元 Unit V-8",
                        "用途 For damp",
                        "留存物品 Contents 2 keys",
                        "信封编号 Envelope E-18",
                        "份数 Copies 2",
                        "取回 Taken back 林晓 2026-04-07 12:00");
        assertThat(page.select("caption:contains(Uses) ~ tbody tr").eachText())
                .containsExactly("mason & sons walls 2026-04-07 12:00");
        assertThat(page.select(".parts tbody tr").eachText())
                .containsExactly(
                        "留存联 Office's copy 安全管理部 Security 2026-04-07 12:00", "业主联 Owner's copy 林晓 2026-04-07 12:00");
    }

    @Test
    void thereIsNoFormBeforeKeysAreLeft() {
        KeyDeposit asked = deposit().build();

        assertThatNullPointerException().isThrownBy(() -> print.custodyForm(asked, new UnitNumber("V-8")));
    }

    private static CustodyBuilder custody(MovementKind kind) {
        return new CustodyBuilder()
                .estate(new EstateId("estate"))
                .id(new CustodyId(new UUID(0, 3)))
                .version(1)
                .ring(new KeyRingId(new UUID(0, 4)))
                .addKeys(FIRST, SECOND)
                .kind(kind)
                .givenBy(Keeper.of(Department.CUSTOMER_SERVICE))
                .holder(MASON)
                .since(Tickets.NOON)
                .terms(KeyPolicy.TYPE.defaults().loan())
                .consent(new KeyConsent(
                        1, kind, MASON, Party.staff("zhou.lei"), Tickets.NOON, Tickets.NOON.plusSeconds(3600)))
                .addSignatures(
                        new Signature(MASON, Tickets.NOON, null), new Signature(Tickets.OFFICER, Tickets.NOON, null))
                .clocks(Clocks.NONE);
    }

    private static KeyDepositBuilder deposit() {
        return new KeyDepositBuilder()
                .estate(new EstateId("estate"))
                .id(new KeyDepositId(new UUID(0, 5)))
                .version(1)
                .household(new HouseholdId(new UUID(0, 6)))
                .unit(new UnitId(new UUID(0, 1)))
                .purpose("damp")
                .askedAt(Tickets.NOON)
                .state(DepositState.KEPT)
                .since(Tickets.NOON)
                .clocks(Clocks.NONE);
    }
}
