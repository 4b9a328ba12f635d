package dev.gatehouse.office;

import static dev.gatehouse.fixture.FrontDesk.familyOfThree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Presets;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.fixture.FrontDesk;
import dev.gatehouse.pass.PassRule;
import dev.gatehouse.resident.HouseholdId;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;

class HouseholdLifeProperties {
    @Property(tries = 150)
    @Tag("PASS-1")
    @Tag("PASS-2")
    @Tag("PASS-3")
    @Tag("PASS-6")
    @Tag("PASS-OURS-1")
    @Tag("PASS-OURS-2")
    @Tag("PASS-OURS-4")
    @Tag("RES-OURS-1")
    @Tag("RES-OURS-2")
    @Tag("UNIT-2")
    void whateverIsTriedInWhateverOrderTheBooksStayRightAndARefusalChangesNothing(
            @ForAll("lives") ActionChain<HouseholdWorld> life) {
        life.withInvariant("the books are right", HouseholdWorld::check).run();
    }

    @Property(tries = 20)
    @Tag("PASS-OURS-4")
    void howOftenPassesArePreparedTheyAreMadeOnce(@ForAll @IntRange(min = 1, max = 5) int times) {
        FrontDesk desk = new FrontDesk(Presets.SUNSHINE_GARDEN);
        HouseholdId household = desk.household(desk.unit("3-1201"), familyOfThree());
        desk.prepare(household);
        for (int i = 1; i < times; i++) {
            assertThatThrownBy(() -> desk.prepare(household))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused -> assertThat(refused.rule()).isEqualTo(PassRule.PREPARED_ONCE));
        }
        assertThat(desk.book(household).passes()).hasSize(9);
    }

    @Provide
    Arbitrary<ActionChain<HouseholdWorld>> lives() {
        return ActionChain.startWith(HouseholdWorld::new)
                .withAction(3, step("prepare", (world, which) -> world.prepare()))
                .withAction(2, step("add member", (world, which) -> world.addMember()))
                .withAction(4, step("make", (world, which) -> world.make(which / 2, which % 2 == 0)))
                .withAction(4, step("print", (world, which) -> world.print()))
                .withAction(4, step("move in", (world, which) -> world.moveIn(which % 4 != 0)))
                .withAction(3, step("hand over", (world, which) -> world.handOver()))
                .withAction(3, step("lose", HouseholdWorld::lose))
                .withAction(3, step("replace", HouseholdWorld::replace))
                .withAction(2, step("take back", HouseholdWorld::takeBack))
                .withAction(1, step("revoke", HouseholdWorld::revoke))
                .withAction(1, step("remove member", HouseholdWorld::removeMember))
                .withAction(2, step("come back", (world, which) -> world.comeBack()))
                .withAction(1, step("withdraw", (world, which) -> {
                    if (which % 3 == 0) {
                        world.withdraw();
                    }
                }))
                .withAction(1, step("move out", (world, which) -> world.moveOut()))
                .withMaxTransformations(40);
    }

    private static Action.Independent<HouseholdWorld> step(String name, BiConsumer<HouseholdWorld, Integer> step) {
        return () -> Arbitraries.integers()
                .between(0, 20)
                .map(which -> Transformer.mutate(name + " " + which, world -> step.accept(world, which)));
    }
}
