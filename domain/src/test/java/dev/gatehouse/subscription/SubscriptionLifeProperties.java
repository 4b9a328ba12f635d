package dev.gatehouse.subscription;

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

class SubscriptionLifeProperties {
    /** With which subscription, and how. */
    record Turn(int which, int how, boolean odd) {
        /** True now and then. */
        boolean rarely() {
            return how == 0;
        }
    }

    @Property(tries = 60)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Tag("SUB-3")
    @Tag("SUB-4")
    @Tag("SUB-6")
    @Tag("SUB-8")
    @Tag("SUB-9")
    @Tag("SUB-12")
    @Tag("SUB-13")
    @Tag("SUB-OURS-1")
    @Tag("SUB-OURS-4")
    @Tag("SUB-OURS-5")
    @Tag("SUB-OURS-6")
    void whateverIsTriedNothingIsPlacedUnapprovedNorCancelledPrepaidAndEveryMonthIsChargedAsItIsHad(
            @ForAll("lives") ActionChain<SubscriptionWorld> life) {
        SubscriptionWorld end = life.withInvariant("states, papers and charges agree", SubscriptionWorld::check)
                .run();
        Statistics.label("placed")
                .collect(end.isEverPlaced())
                .coverage(coverage -> coverage.check(true).count(count -> count > 0));
        Statistics.label("somebody left")
                .collect(end.isAnybodyGone())
                .coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }

    @Provide
    Arbitrary<ActionChain<SubscriptionWorld>> lives() {
        return ActionChain.startWith(SubscriptionWorld::new)
                .withAction(20, step("go on", (world, turn) -> world.goOn(turn.which(), turn.odd())))
                .withAction(
                        3,
                        step("request", (world, turn) -> world.request(turn.which(), turn.how() - 1, 1 + turn.which())))
                .withAction(1, step("ask", (world, turn) -> world.ask(turn.which(), turn.odd())))
                .withAction(1, step("confirm", (world, turn) -> world.confirm(turn.which(), turn.rarely() ? 1 : 0)))
                .withAction(1, step("sign", (world, turn) -> world.sign(turn.which(), turn.rarely())))
                .withAction(1, step("submit", (world, turn) -> world.submit(turn.which())))
                .withAction(2, step("decide", (world, turn) -> world.decide(turn.which(), turn.odd(), turn.rarely())))
                .withAction(3, step("turn down", (world, turn) -> world.turnDown(turn.which(), turn.odd())))
                .withAction(2, step("place", (world, turn) -> world.place(turn.which())))
                .withAction(3, step("cancel", (world, turn) -> world.cancel(turn.which(), turn.how() - 1)))
                .withAction(2, step("tell", (world, turn) -> world.tell(turn.which())))
                .withAction(1, step("withdraw", (world, turn) -> world.withdraw(turn.which())))
                .withAction(2, step("settle", (world, turn) -> world.settle(turn.which(), turn.odd())))
                .withAction(2, step("transfer", (world, turn) -> world.transfer(turn.which(), turn.how())))
                .withAction(1, step("move out", (world, turn) -> world.moveOut(turn.which())))
                .withAction(2, step("wait", (world, turn) -> world.pass(1 + 8 * turn.how())))
                .withMaxTransformations(40);
    }

    private static Action.Independent<SubscriptionWorld> step(String name, BiConsumer<SubscriptionWorld, Turn> step) {
        return () -> Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(true, false))
                .as(Turn::new)
                .map(turn -> Transformer.mutate(name + " " + turn, world -> step.accept(world, turn)));
    }
}
