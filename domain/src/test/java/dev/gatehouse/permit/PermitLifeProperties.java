package dev.gatehouse.permit;

import dev.gatehouse.core.Role;
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

class PermitLifeProperties {
    /** Who tries, with which permits. Roles come by draw, but more often the one that may. */
    record Turn(int drawn, int which) {
        Role or(Role usual) {
            return drawn < 6
                    ? usual
                    : switch (drawn) {
                        case 6 -> Role.CS_OFFICER;
                        case 7 -> Role.FINANCE;
                        case 8 -> Role.SECURITY;
                        default -> Role.ADMINISTRATION_OFFICE;
                    };
        }

        /** A sum that is off now and then. */
        int off() {
            return which % 5 - 2 == 2 ? 1 : 0;
        }
    }

    @Property(tries = 100)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Tag("PERM-2")
    @Tag("PERM-3")
    @Tag("PERM-4")
    @Tag("PERM-5")
    @Tag("PERM-6")
    @Tag("PERM-7")
    @Tag("PERM-OURS-1")
    @Tag("PERM-OURS-4")
    @Tag("PERM-OURS-5")
    @Tag("PERM-OURS-6")
    void whoeverTriesWhateverEveryPermitIsSomewhereTheMoneyBalancesAndARefusalChangesNothing(
            @ForAll("lives") ActionChain<PermitWorld> life) {
        PermitWorld end = life.withInvariant("the permits are somewhere, the money balances", PermitWorld::check)
                .run();
        Statistics.label("how far they came").collect(end.stage()).coverage(coverage -> {
            coverage.check(ApplicationStage.DELIVERED).count(count -> count > 0);
            coverage.check(ApplicationStage.WITHDRAWN).count(count -> count > 0);
        });
    }

    @Provide
    Arbitrary<ActionChain<PermitWorld>> lives() {
        return ActionChain.startWith(PermitWorld::new)
                .withAction(30, step("go on", (world, turn) -> world.goOn(turn.which())))
                .withAction(2, step("collect", (world, turn) -> world.collect(turn.or(Role.FINANCE), turn.off())))
                .withAction(2, step("receipt", (world, turn) -> world.handOverReceipt(turn.or(Role.CS_OFFICER))))
                .withAction(2, step("verify", (world, turn) -> world.verify(turn.or(Role.SECURITY), turn.which())))
                .withAction(2, step("stamp", (world, turn) -> world.stamp(turn.or(Role.CS_OFFICER), turn.which())))
                .withAction(
                        2,
                        step(
                                "laminate",
                                (world, turn) -> world.laminate(turn.or(Role.ADMINISTRATION_OFFICE), turn.which())))
                .withAction(2, step("hand out", (world, turn) -> world.handOut(turn.or(Role.CS_OFFICER), turn.which())))
                .withAction(2, step("deliver", (world, turn) -> world.deliver(turn.or(Role.CS_OFFICER), turn.which())))
                .withAction(1, step("reject", (world, turn) -> world.reject(turn.or(Role.SECURITY), turn.which())))
                .withAction(1, step("revoke", (world, turn) -> world.revoke(turn.or(Role.CS_SUPERVISOR), turn.which())))
                .withAction(1, step("lose", (world, turn) -> world.lose(turn.or(Role.SECURITY), turn.which())))
                .withAction(2, step("take back", (world, turn) -> world.takeBack(turn.or(Role.SECURITY), turn.which())))
                .withAction(1, step("withdraw", (world, turn) -> world.withdraw(turn.or(Role.CS_OFFICER))))
                .withAction(2, step("refund", (world, turn) -> world.refund(turn.or(Role.FINANCE), turn.off())))
                .withAction(1, step("wait", (world, turn) -> world.pass(turn.which())))
                .withMaxTransformations(40);
    }

    private static Action.Independent<PermitWorld> step(String name, BiConsumer<PermitWorld, Turn> step) {
        return () -> Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 11))
                .as(Turn::new)
                .map(turn -> Transformer.mutate(name + " " + turn, world -> step.accept(world, turn)));
    }
}
