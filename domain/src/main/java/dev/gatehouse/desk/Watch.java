package dev.gatehouse.desk;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.NotPermitted;
import dev.gatehouse.core.RequestKey;
import dev.gatehouse.core.RequestKeyReused;
import dev.gatehouse.core.Rule;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.StaleVersion;
import dev.gatehouse.core.StorageFailure;
import dev.gatehouse.port.Observation;
import dev.gatehouse.port.Observation.End;
import dev.gatehouse.port.Observer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Tells the host's observer how each call ended, and marks the log lines that are written meanwhile, by whomever, with what
 * is asked for.
 */
final class Watch {
    /** The keys of the marks in the {@link MDC}. */
    static final String ESTATE = "gatehouse.estate";

    static final String OPERATION = "gatehouse.operation";
    static final String CORRELATION = "gatehouse.correlation";

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private final Observer observer;
    private final InstantSource time;
    private final AtomicLong calls = new AtomicLong();

    Watch(Observer observer, InstantSource time) {
        this.observer = observer;
        this.time = time;
    }

    /** Over something that is looked at. */
    <T> T over(EstateId estate, Operation<?, ?, ?> operation, Supplier<T> call) {
        return over(estate, operation, null, call, answer -> End.DONE);
    }

    /** Over a command, whose request key correlates what is logged, unless the host has said by what. */
    <T> T over(
            EstateId estate,
            Operation<?, ?, ?> operation,
            @Nullable RequestKey key,
            Supplier<T> call,
            Function<T, End> end) {
        String correlation = MDC.get(CORRELATION);
        Mark marked = Mark.all(Map.of(
                ESTATE, estate.value(),
                OPERATION, operation.name(),
                CORRELATION, correlation == null ? correlation(key) : correlation));
        try {
            return timed(estate, operation, call, end);
        } finally {
            marked.remove();
        }
    }

    private <T> T timed(EstateId estate, Operation<?, ?, ?> operation, Supplier<T> call, Function<T, End> end) {
        Instant began = time.instant();
        T answer;
        try {
            answer = call.get();
        } catch (RuntimeException | Error thrown) {
            Rule rule = thrown instanceof RuleViolation violation ? violation.rule() : null;
            tell(estate, operation, end(thrown), rule, began);
            throw thrown;
        }
        tell(estate, operation, end.apply(answer), null, began);
        return answer;
    }

    private String correlation(@Nullable RequestKey key) {
        return key == null ? Long.toString(calls.incrementAndGet(), Character.MAX_RADIX) : key.value();
    }

    private void tell(EstateId estate, Operation<?, ?, ?> operation, End end, @Nullable Rule rule, Instant began) {
        Duration took = Duration.between(began, time.instant());
        try {
            observer.ended(
                    new Observation(estate, operation.name(), end, rule, took.isNegative() ? Duration.ZERO : took));
        } catch (RuntimeException e) {
            LOG.warn("the observer failed with {}", e.getClass().getName());
        }
    }

    private static End end(Throwable thrown) {
        if (thrown instanceof RuleViolation) {
            return End.FORBIDDEN;
        } else if (thrown instanceof InvalidCommand) {
            return End.INVALID;
        } else if (thrown instanceof NotFound) {
            return End.NOT_FOUND;
        } else if (thrown instanceof NotPermitted) {
            return End.NOT_PERMITTED;
        } else if (thrown instanceof StaleVersion) {
            return End.STALE;
        } else if (thrown instanceof RequestKeyReused) {
            return End.KEY_REUSED;
        }
        return thrown instanceof StorageFailure ? End.STORAGE_FAILED : End.BROKEN;
    }

    /** Marks on log lines, and what was there before, which comes back. */
    private record Mark(Map<String, Optional<String>> before) {
        static Mark all(Map<String, String> marks) {
            Map<String, Optional<String>> before = new HashMap<>();
            marks.forEach((key, value) -> {
                before.put(key, Optional.ofNullable(MDC.get(key)));
                MDC.put(key, value);
            });
            return new Mark(before);
        }

        void remove() {
            before.forEach((key, value) -> value.ifPresentOrElse(was -> MDC.put(key, was), () -> MDC.remove(key)));
        }
    }
}
