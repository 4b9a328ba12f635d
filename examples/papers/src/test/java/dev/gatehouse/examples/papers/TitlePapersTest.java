package dev.gatehouse.examples.papers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.core.Attachment;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Post;
import dev.gatehouse.core.Signature;
import dev.gatehouse.core.Text;
import dev.gatehouse.resident.Authority;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.Scope;
import dev.gatehouse.unit.UnitNumber;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TitlePapersTest {
    private static final Instant NOON = Instant.parse("2026-04-07T04:00:00Z");
    private static final UnitNumber UNIT = new UnitNumber("3-1201");
    private static final PersonId OWNER = new PersonId(new UUID(0, 1));
    private static final PersonId AGENT = new PersonId(new UUID(0, 2));
    private static final Text TITLE = Text.of("Statement", "结清证明");

    private final TitlePapers print = new TitlePapers(new Frame("阳光嘉园", ZoneId.of("Asia/Shanghai"), Party::id));

    @Test
    void aPowerOfAttorneySaysForWhatItIsAndThatItWasRevoked() {
        assertThat(Pages.read(print.powerOfAttorney(authority(null), UNIT)).text())
                .contains("领取钥匙、确认费用 collect keys; agree to costs", OWNER.toString(), AGENT.toString())
                .doesNotContain("Revoked");
        assertThat(Pages.read(print.powerOfAttorney(authority(NOON), UNIT)).text())
                .contains("已撤销 Revoked 2026-04-07 12:00");
    }

    @Test
    void theSealIsWhereItsPlaceWas() {
        Paper statement = Paper.unsigned("JQ-1", TITLE, NOON);

        Document open = Pages.read(print.settlement(statement, UNIT));
        Document sealed = Pages.read(print.settlement(statement.sealed(NOON), UNIT));
        assertThat(open.select(".seal.place").text()).isEqualTo("盖章处 Seal");
        assertThat(sealed.select(".seal.set").text()).isEqualTo("已盖章 2026-04-07 12:00 sealed");
        assertThat(sealed.select(".seal.place")).isEmpty();
    }

    @Test
    void aDrawnSignatureIsThereByReferenceAndDigest() {
        Attachment drawn = new Attachment("signatures/<7>.svg", "0123456789abcdef".repeat(4));
        Paper statement = Paper.unsigned("JQ-1", TITLE, NOON)
                .signed(new Signature(Party.resident(OWNER), NOON, drawn))
                .signed(new Signature(Party.staff("li.wei"), NOON, null));

        assertThat(Pages.read(print.settlement(statement, UNIT))
                        .select(".signatures li")
                        .eachText())
                .containsExactly(
                        OWNER + " 2026-04-07 12:00 手写签名：signatures/<7>.svg, SHA-256 0123456789abcdef… drawn signature",
                        "li.wei 2026-04-07 12:00 签名见纸质原件 signed on the paper itself");
    }

    @Test
    void aPartOfAnyNameWithAnybodyIsListed() {
        Paper statement = Paper.unsigned("JQ-1", TITLE, NOON)
                .withPart("第二联 <2>", Keeper.of(new Department("pool")))
                .withPart("copy", Keeper.of(Post.ofArea("building 3")))
                .withPart("stub", Keeper.of(Party.outsider("notary & sons")));

        assertThat(Pages.read(print.settlement(statement, UNIT))
                        .select(".parts tbody tr")
                        .eachText())
                .containsExactly(
                        "第二联 <2> pool 2026-04-07 12:00",
                        "复印件 Copy for Security building 3 2026-04-07 12:00",
                        "存根联 Stub notary & sons 2026-04-07 12:00");
    }

    private static Authority authority(@Nullable Instant revoked) {
        Paper proof = Paper.unsigned("WT-1", Text.of("Power of attorney", "委托书"), NOON);
        return new Authority(1, OWNER, AGENT, Set.of(Scope.AGREE_COST, Scope.COLLECT_KEYS), proof, NOON, null, revoked);
    }
}
