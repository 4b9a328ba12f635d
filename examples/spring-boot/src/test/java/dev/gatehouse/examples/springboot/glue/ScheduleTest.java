package dev.gatehouse.examples.springboot.glue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Role;
import dev.gatehouse.examples.springboot.Http;
import dev.gatehouse.examples.springboot.OnH2;
import dev.gatehouse.examples.springboot.lettings.FirstDay;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** Spring's scheduler drives sweep, relay and feed, each in transactions of its own. */
@OnH2
@ExtendWith(OutputCaptureExtension.class)
class ScheduleTest {
    private static final Caller SUPERVISOR = Caller.staff(FirstDay.ESTATE, "wang.fang", Role.CS_SUPERVISOR);

    private final Schedule schedule;
    private final Gatehouse gatehouse;
    private final ScheduledTaskHolder tasks;
    private final Http clerk;

    ScheduleTest(
            Schedule schedule,
            Gatehouse gatehouse,
            ScheduledTaskHolder tasks,
            @Value("${local.server.port}") int port) {
        this.schedule = schedule;
        this.gatehouse = gatehouse;
        this.tasks = tasks;
        this.clerk = Http.clerkAt(port);
    }

    @Test
    void aLeaseOfWhichNobodyRecordedWhatBecameIsToldToTheSupervisor(CapturedOutput output) {
        LocalDate today = LocalDate.now(FirstDay.ZONE);
        clerk.post("/leases", """
                {"number": "L-%s", "unit": "1-0303", "tenant": "Chen Jing", "rent": 4800,
                 "firstDay": "%s", "lastDay": "%s"}
                """.formatted(UUID.randomUUID(), today.minusMonths(6), today.minusDays(1)));

        schedule.sweep();
        schedule.deliver();
        schedule.place();

        assertThat(output.getOut()).contains("LoggedNotifier").contains("told post:CS_SUPERVISOR: Overdue");
        assertThat(gatehouse.journal().feed(SUPERVISOR, 0, 100).entries()).isNotEmpty();
    }

    @Test
    void springKnowsAllThree() {
        assertThat(tasks.getScheduledTasks()).hasSize(3);
    }
}
