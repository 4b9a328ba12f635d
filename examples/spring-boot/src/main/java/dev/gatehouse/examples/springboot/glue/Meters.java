package dev.gatehouse.examples.springboot.glue;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.core.Caller;
import dev.gatehouse.examples.springboot.lettings.FirstDay;
import dev.gatehouse.port.Observer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How calls end, as meters: {@code gatehouse.calls} by operation, end and rule, so that it also counts how often which rule
 * refused what; {@code gatehouse.dead.letters}, what could not be delivered and waits for somebody, up to a hundred.
 *
 * <p>What is counted as done may still be rolled back with the host's transaction.
 */
@Configuration(proxyBeanMethods = false)
class Meters {
    private static final int AT_MOST = 100;

    @Bean
    Observer observer(MeterRegistry registry) {
        return ended -> Timer.builder("gatehouse.calls")
                .tag("operation", ended.operation())
                .tag("end", ended.end().name())
                .tag("rule", ended.rule() == null ? "none" : ended.rule().id())
                .register(registry)
                .record(ended.took());
    }

    @Bean
    MeterBinder deadLetters(Gatehouse gatehouse) {
        Caller system = Caller.system(FirstDay.ESTATE);
        return registry -> Gauge.builder(
                        "gatehouse.dead.letters",
                        gatehouse.outbox(),
                        outbox -> outbox.deadLetters(system, AT_MOST).size())
                .register(registry);
    }
}
