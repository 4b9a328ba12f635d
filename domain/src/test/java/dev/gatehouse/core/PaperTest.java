package dev.gatehouse.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PaperTest {
    private static final Instant THEN = Instant.parse("2026-03-02T08:10:00Z");
    private static final Keeper FINANCE = Keeper.of(Department.FINANCE);
    private static final Keeper DESK = Keeper.of(Department.CUSTOMER_SERVICE);
    private static final Keeper OWNER = Keeper.of(Party.resident("p-1"));
    private static final Paper RECEIPT = Paper.unsigned("PR-2026-000001", Text.of("Receipt", "收据"), THEN)
            .withPart("stub", FINANCE)
            .withPart("customer", FINANCE);

    @Test
    @Tag("PAPER-OURS-1")
    void aPartGoesFromHandToHandAndTheOthersStay() {
        Paper receipt = RECEIPT.handOver("customer", FINANCE, DESK, THEN).handOver("customer", DESK, OWNER, THEN);
        assertThat(receipt.holder("customer")).isEqualTo(OWNER).hasToString("resident:p-1");
        assertThat(receipt.holder("stub")).isEqualTo(FINANCE).hasToString("finance");
    }

    @Test
    @Tag("PAPER-OURS-1")
    void whoDoesNotHaveAPartCannotHandItOver() {
        assertThatThrownBy(() -> RECEIPT.handOver("customer", DESK, OWNER, THEN))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused)
                            .hasMessage("PAPER-OURS-1: a part of paper PR-2026-000001 is with finance since "
                                    + "2026-03-02T08:10:00Z; have finance hand it over, after that");
                    assertThat(refused.describe(Locale.CHINA)).contains("单据 PR-2026-000001 的一联自");
                });
        assertThatThrownBy(() -> RECEIPT.handOver("customer", FINANCE, DESK, THEN.minusSeconds(1)))
                .hasMessageStartingWith("PAPER-OURS-1");
        assertThatThrownBy(() -> RECEIPT.handOver("139 1234", FINANCE, DESK, THEN))
                .hasMessage("PAPER-OURS-1: paper PR-2026-000001 has no such part; name one of its 2 parts");
    }

    @Test
    @Tag("PAPER-OURS-2")
    void whatIsPrintedAgainIsMarkedAsACopy() {
        Party clerk = Party.staff("li.wei");
        Paper printed = RECEIPT.printed(clerk, THEN).printed(clerk, THEN.plusSeconds(60));
        assertThat(printed.printings())
                .containsExactly(new Printing(clerk, THEN, false), new Printing(clerk, THEN.plusSeconds(60), true));
        List<Printing> unmarked = List.of(new Printing(clerk, THEN, false), new Printing(clerk, THEN, false));
        assertThatIllegalArgumentException().isThrownBy(() -> RECEIPT.withPrintings(unmarked));
        List<Printing> noOriginal = List.of(new Printing(clerk, THEN, true));
        assertThatIllegalArgumentException().isThrownBy(() -> RECEIPT.withPrintings(noOriginal));
    }

    @Test
    @Tag("PAPER-OURS-3")
    void aPaperIsSealedOnce() {
        Paper sealed = RECEIPT.sealed(THEN);
        assertThat(sealed.sealedAt()).isEqualTo(THEN);
        assertThatThrownBy(() -> sealed.sealed(THEN.plusSeconds(1)))
                .hasMessageStartingWith("PAPER-OURS-3: paper PR-2026-000001 was sealed at 2026-03-02T08:10:00Z");
    }

    @Test
    void aPaperOfWhichNothingIsFollowedHasNoPartsNoPrintingsAndNoSeal() {
        Paper plain = Paper.unsigned("P-1", Text.of("Agreement", "协议"), THEN);
        assertThat(plain.parts()).isEmpty();
        assertThat(plain.printings()).isEmpty();
        assertThat(plain.sealedAt()).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> plain.holder("stub"));
    }

    @Test
    void aPartHasANameOfItsOwnAndAKeeperWhoIsEitherAPostOrAParty() {
        assertThatIllegalArgumentException().isThrownBy(() -> RECEIPT.withPart("stub", DESK));
        assertThatIllegalArgumentException().isThrownBy(() -> RECEIPT.withPart(" ", DESK));
        assertThatIllegalArgumentException().isThrownBy(() -> RECEIPT.withPart("x".repeat(61), DESK));
        assertThatIllegalArgumentException().isThrownBy(() -> new Keeper(null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Keeper(Post.of(Role.SECURITY), Party.staff("li.wei")));
    }
}
