package dev.gatehouse.examples.frontdesk.seed;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.examples.frontdesk.Staff;
import dev.gatehouse.ticket.Milestone;
import dev.gatehouse.ticket.Satisfaction;
import dev.gatehouse.ticket.TicketClass;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/** Some weeks of repairs that are over, so that the figures have something to count; the office gets better at it. */
final class PastWeeks {
    private static final int WEEKS = 10;
    private static final int EACH = 5;
    private static final List<String> CALLS = List.of("水龙头滴水", "插座没电", "门铃不响", "空调漏水", "马桶堵塞", "灯不亮", "窗户关不严");

    private final Gatehouse gatehouse;
    private final Timeline time;
    private final Houses houses;

    PastWeeks(Gatehouse gatehouse, Timeline time, Houses houses) {
        this.gatehouse = gatehouse;
        this.time = time;
        this.houses = houses;
    }

    /** The same weeks each time. */
    void tell() {
        Random chance = new Random(20261);
        List<Home> homes = houses.all();
        for (int week = WEEKS; week >= 1; week--) {
            for (int i = 0; i < EACH; i++) {
                double start = Duration.ofDays(7L * week).toMinutes() - i * 1_440.0 - chance.nextInt(500);
                boolean slow = chance.nextInt(WEEKS + 4) < week;
                boolean dissatisfied = chance.nextInt(WEEKS + 8) < week - 1;
                Home home = homes.get(chance.nextInt(homes.size()));
                one(home, CALLS.get(chance.nextInt(CALLS.size())), start, slow, dissatisfied);
            }
        }
    }

    private void one(Home home, String call, double start, boolean slow, boolean dissatisfied) {
        Told told = new Told(gatehouse, time, home, Staff.ZHAO_GANG);
        told.opened(start, call, "室内").about(start - 0.5, TicketClass.ENGINEERING, false);
        double issued = start - 1;
        told.issued(issued)
                .did(issued - 1, Milestone.REPEATED_BACK)
                .did(issued - 2, Milestone.SIGNED_FOR)
                .did(issued - (slow ? 18 : 8), Milestone.ON_SITE)
                .did(issued - 20, Milestone.DIAGNOSED)
                .did(issued - 22, Milestone.PLANNED)
                .did(issued - 23, Milestone.PLAN_TOLD)
                .did(issued - 24, Milestone.PLAN_AGREED)
                .did(issued - 50, Milestone.DONE);
        if (dissatisfied) {
            told.judged(issued - 51, false)
                    .did(issued - 52, Milestone.ON_SITE)
                    .did(issued - 53, Milestone.DIAGNOSED)
                    .did(issued - 54, Milestone.PLANNED)
                    .did(issued - 55, Milestone.PLAN_TOLD)
                    .did(issued - 56, Milestone.PLAN_AGREED)
                    .did(issued - 70, Milestone.DONE);
        }
        told.judged(issued - 71, true).did(issued - 72, Milestone.PART_LEFT).did(issued - 80, Milestone.RETURNED);
        double asked = issued - (slow ? 84 : 81);
        if (dissatisfied && slow) {
            again(told, asked);
        } else if (slow && home.members().size() > 2) {
            unreached(told, asked);
        } else {
            told.visited(asked, dissatisfied ? Satisfaction.MOSTLY_SATISFIED : Satisfaction.SATISFIED)
                    .closed(issued - 90);
        }
    }

    /** RV-10: who is asked is not satisfied, and cannot be reached any more once the work was done again. */
    private static void again(Told told, double asked) {
        told.complained(asked, "修后仍有问题")
                .did(asked - 20, Milestone.ON_SITE)
                .did(asked - 22, Milestone.DIAGNOSED)
                .did(asked - 24, Milestone.PLANNED)
                .did(asked - 25, Milestone.PLAN_TOLD)
                .did(asked - 26, Milestone.PLAN_AGREED)
                .did(asked - 50, Milestone.DONE)
                .judged(asked - 51, true)
                .did(asked - 52, Milestone.PART_LEFT)
                .did(asked - 55, Milestone.RETURNED);
        unreached(told, asked - 60);
    }

    /** Nobody answers, on two days. */
    private static void unreached(Told told, double asked) {
        told.missed(asked).missed(asked - 60).missed(asked - 1_440).closedUnconfirmed(asked - 1_441);
    }
}
