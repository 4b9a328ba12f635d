package dev.gatehouse.key;

import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import java.util.List;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

class KeyLifeProperties {
    private static final List<Role> ROLES = List.of(
            Role.CS_OFFICER,
            Role.CS_SUPERVISOR,
            Role.DEPARTMENT_SUPERVISOR,
            Role.PROJECT_HEAD,
            Role.PROPERTY_MANAGER,
            Role.SECURITY);
    private static final List<Party> TAKERS = List.of(
            KeyHouse.PLUMBER,
            KeyHouse.of(Role.SPECIALIST),
            KeyHouse.of(Role.CS_SUPERVISOR),
            KeyHouse.of(Role.PROJECT_HEAD));

    /** Who tries, for whom, with what. Roles come by draw, but more often the one that may. */
    record Turn(int drawn, int which, int other) {
        Role or(Role usual) {
            return drawn < 8 ? usual : ROLES.get(which % ROLES.size());
        }

        Party to() {
            return TAKERS.get(which % 2 + (drawn > 8 ? 2 : 0));
        }

        MovementKind kind() {
            return drawn == 13 ? MovementKind.DRAW : which % 3 == 0 ? MovementKind.ISSUE : MovementKind.LOAN;
        }

        Role coSigner() {
            return or(kind() == MovementKind.ISSUE ? Role.DEPARTMENT_SUPERVISOR : Role.CS_SUPERVISOR);
        }

        int key() {
            return other % 3;
        }

        /** A key now and then, mostly none. */
        int orNone(int from) {
            return from % 8 < 3 ? from % 8 : 3;
        }
    }

    @Property(tries = 150)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Tag("KEY-2")
    @Tag("KEY-3")
    @Tag("KEY-4")
    @Tag("KEY-5")
    @Tag("KEY-OURS-1")
    @Tag("KEY-OURS-2")
    @Tag("KEY-OURS-3")
    @Tag("KEY-OURS-5")
    @Tag("KEY-OURS-6")
    @Tag("KEY-OURS-7")
    @Tag("KEY-OURS-10")
    @Tag("KEY-OURS-11")
    @Tag("KEY-OURS-12")
    void whoeverTriesWhateverEveryKeyIsInOnePlaceTheChainIsUnbrokenAndARefusalChangesNothing(
            @ForAll("lives") ActionChain<KeyWorld> life) {
        KeyWorld end = life.withInvariant("every key is in one place, and the chain is unbroken", KeyWorld::check)
                .run();
        for (KeyState state : List.of(KeyState.DISPOSED, KeyState.LOST, KeyState.USABLE)) {
            Statistics.label(state + " in the end")
                    .collect(end.has(state))
                    .coverage(coverage -> coverage.check(true).count(count -> count > 0));
        }
    }

    @Provide
    Arbitrary<ActionChain<KeyWorld>> lives() {
        return ActionChain.startWith(KeyWorld::new)
                .withAction(
                        6,
                        step(
                                "consent",
                                (world, turn) -> world.consent(turn.or(Role.PROJECT_HEAD), turn.kind(), turn.to())))
                .withAction(
                        6,
                        step(
                                "hand out",
                                (world, turn) ->
                                        world.handOut(turn.coSigner(), turn.kind(), turn.to(), turn.other() != 5)))
                .withAction(
                        3,
                        step(
                                "hand over",
                                (world, turn) ->
                                        world.handOver(turn.or(Role.CS_SUPERVISOR), turn.to(), turn.other() != 5)))
                .withAction(
                        2,
                        step(
                                "enter",
                                (world, turn) -> world.enter(
                                        turn.or(Role.SECURITY), turn.drawn() < 12 ? 2 : 1, turn.drawn() == 12 ? 1 : 3)))
                .withAction(
                        6,
                        step(
                                "take back",
                                (world, turn) -> world.takeBack(
                                        turn.or(Role.CS_OFFICER),
                                        turn.orNone(turn.which()),
                                        turn.orNone(turn.other()),
                                        turn.drawn() != 9)))
                .withAction(1, step("lose", (world, turn) -> world.lose(turn.or(Role.CS_OFFICER), turn.key())))
                .withAction(2, step("make void", (world, turn) -> world.makeVoid(turn.key())))
                .withAction(4, step("confirm", (world, turn) -> world.confirm(turn.key())))
                .withAction(4, step("list", (world, turn) -> world.list(turn.key())))
                .withAction(4, step("approve", (world, turn) -> world.approve(turn.or(Role.PROJECT_HEAD))))
                .withAction(3, step("dispose", (world, turn) -> world.dispose(turn.drawn() < 11)))
                .withAction(
                        3,
                        step(
                                "end rekeying",
                                (world, turn) -> world.endRekeying(
                                        turn.or(Role.PROJECT_HEAD),
                                        turn.key(),
                                        List.of(RekeyingEnd.values()).get(turn.which() % 3))))
                .withAction(6, step("scrap", (world, turn) -> world.scrap(turn.key() == 0 ? 0 : turn.key() / 2)))
                .withAction(2, step("ratify", (world, turn) -> world.ratify(turn.or(Role.PROJECT_HEAD))))
                .withAction(2, step("wait", (world, turn) -> world.pass(turn.which() * 3)))
                .withMaxTransformations(40);
    }

    private static Action.Independent<KeyWorld> step(String name, BiConsumer<KeyWorld, Turn> step) {
        return () -> Combinators.combine(
                        Arbitraries.integers().between(0, 13),
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(0, 11))
                .as(Turn::new)
                .map(turn -> Transformer.mutate(name + " " + turn, world -> step.accept(world, turn)));
    }
}
