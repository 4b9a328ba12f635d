package dev.gatehouse.examples.springboot.glue;

import dev.gatehouse.Gatehouse;
import java.util.function.IntUnaryOperator;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Time goes by: promises are looked after, messages delivered, the feed kept. Each has new transactions of its own, and each
 * node may have this.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Schedule {
    private static final String EVERY = "${gatehouse.every}";
    private static final int AT_ONCE = 100;

    private final Gatehouse gatehouse;

    Schedule(Gatehouse gatehouse) {
        this.gatehouse = gatehouse;
    }

    @Scheduled(initialDelayString = EVERY, fixedDelayString = EVERY)
    void sweep() {
        whileThereIsSomething(gatehouse.clocks()::sweep);
    }

    @Scheduled(initialDelayString = EVERY, fixedDelayString = EVERY)
    void deliver() {
        whileThereIsSomething(gatehouse.outbox()::deliver);
    }

    @Scheduled(initialDelayString = EVERY, fixedDelayString = EVERY)
    void place() {
        whileThereIsSomething(gatehouse.journal()::place);
    }

    private static void whileThereIsSomething(IntUnaryOperator work) {
        int done;
        do {
            done = work.applyAsInt(AT_ONCE);
        } while (done > 0);
    }
}
