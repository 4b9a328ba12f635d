package dev.gatehouse.ticket;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class TicketLifeProperties {
    private static final List<Milestone> STEPS = Stream.of(Milestone.values())
            .filter(Milestone::isStep)
            .filter(step -> step != Milestone.ISSUED)
            .toList();

    @Property(tries = 250)
    @Tag("TKT-1")
    @Tag("TKT-2")
    @Tag("TKT-3")
    @Tag("TKT-7")
    @Tag("TKT-8")
    @Tag("TKT-22")
    @Tag("TKT-23")
    @Tag("TKT-25")
    @Tag("TKT-26")
    @Tag("TKT-31")
    @Tag("TKT-33")
    @Tag("TKT-36")
    @Tag("TKT-38")
    @Tag("TKT-39")
    @Tag("TKT-40")
    @Tag("TKT-OURS-1")
    @Tag("TKT-OURS-2")
    @Tag("REP-1")
    @Tag("REP-2")
    @Tag("REP-4")
    @Tag("REP-7")
    @Tag("REP-8")
    @Tag("REP-9")
    @Tag("REP-10")
    void whateverHappensNoStepIsSkippedAndNothingIsLost(
            @ForAll TicketOffice office,
            @ForAll boolean emergency,
            @ForAll @Size(max = 60) List<@IntRange(max = 99) Integer> actions) {
        TicketWorld world = new TicketWorld(office, emergency);
        int next = 0;
        for (int action : actions) {
            world.time(action % 4);
            if (action < 40) {
                world.step(STEPS.get(next++ % STEPS.size()));
            } else if (action < 70) {
                world.step(STEPS.get(action % STEPS.size()));
            } else {
                other(world, action);
            }
            world.look();
        }
    }

    private static void other(TicketWorld world, int action) {
        switch (action) {
            case 70, 71, 72 -> world.reject();
            case 73, 74 -> world.acceptedByAChild();
            case 75, 76 -> world.passOn();
            case 77 -> world.cancel();
            case 78, 79 -> world.issue();
            case 80, 81 -> world.sendOfficer();
            case 82, 83, 84 -> world.officerSigns();
            case 85, 86 -> world.hold();
            case 87, 88, 89, 90 -> world.resume();
            case 91 -> world.withdraw();
            case 92, 93, 94 -> world.reopen();
            case 95 -> world.standIn(false);
            case 96 -> world.standIn(true);
            default -> world.time(action * 10);
        }
    }
}
