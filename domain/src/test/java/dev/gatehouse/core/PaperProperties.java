package dev.gatehouse.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PaperProperties {
    private static final Instant THEN = Instant.parse("2026-03-02T08:10:00Z");
    private static final Paper PAPER = Paper.unsigned("P-1", Text.of("Receipt", "收据"), THEN);

    @Property
    @Tag("PAPER-OURS-1")
    void whateverIsTriedEveryPartIsWithTheOneWhomItWasLastHandedTo(
            @ForAll @Size(max = 20) List<@IntRange(max = 26) Integer> steps,
            @ForAll @Size(min = 20, max = 20) List<@IntRange(min = -2, max = 20) Integer> seconds) {
        Paper paper = PAPER.withPart("a", keeper(0)).withPart("b", keeper(1));
        int[] holders = {0, 1};
        Instant[] since = {THEN, THEN};
        Instant at = THEN;
        for (int i = 0; i < steps.size(); i++) {
            int which = steps.get(i) % 3;
            String part = List.of("a", "b", "c").get(which);
            int from = steps.get(i) / 3 % 3;
            int to = steps.get(i) / 9;
            at = at.plusSeconds(seconds.get(i));
            Instant when = at;
            Paper before = paper;
            boolean legal = which < 2 && holders[which] == from && !when.isBefore(since[which]);
            if (legal) {
                paper = before.handOver(part, keeper(from), keeper(to), when);
                holders[which] = to;
                since[which] = when;
            } else {
                assertThatThrownBy(() -> before.handOver(part, keeper(from), keeper(to), when))
                        .isInstanceOfSatisfying(
                                RuleViolation.class,
                                refused -> assertThat(refused.rule()).isEqualTo(PaperRule.HAND_TO_HAND));
            }
            assertThat(paper.parts())
                    .extracting(PaperPart::name, PaperPart::holder)
                    .containsExactly(tuple("a", keeper(holders[0])), tuple("b", keeper(holders[1])));
        }
    }

    @Property
    @Tag("PAPER-OURS-2")
    void howeverOftenItIsPrintedThereIsOneOriginal(@ForAll @IntRange(max = 10) int times) {
        Paper paper = PAPER;
        for (int i = 0; i < times; i++) {
            paper = paper.printed(Party.staff("li.wei"), THEN.plusSeconds(i));
        }
        assertThat(paper.printings()).hasSize(times);
        assertThat(paper.printings().stream().filter(printing -> !printing.copy()))
                .hasSize(Math.min(times, 1));
        assertThat(times > 0 && paper.printings().get(0).copy()).isFalse();
    }

    @Property
    @Tag("PAPER-OURS-3")
    void theFirstSealStays(@ForAll @IntRange(max = 1_000) int seconds, @ForAll @IntRange(max = 1_000) int later) {
        Paper sealed = PAPER.sealed(THEN.plusSeconds(seconds));
        assertThatThrownBy(() -> sealed.sealed(THEN.plusSeconds(seconds + (long) later)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(PaperRule.SEALED_ONCE));
        assertThat(sealed.sealedAt()).isEqualTo(THEN.plusSeconds(seconds));
    }

    private static Keeper keeper(int which) {
        return List.of(
                        Keeper.of(Department.FINANCE),
                        Keeper.of(Post.of(Role.SECURITY)),
                        Keeper.of(Party.staff("li.wei")))
                .get(which);
    }
}
