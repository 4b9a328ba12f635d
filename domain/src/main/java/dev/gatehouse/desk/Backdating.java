package dev.gatehouse.desk;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Subject;
import dev.gatehouse.core.Text;
import dev.gatehouse.estate.EstateRule;
import dev.gatehouse.port.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

/** How far back a call may say that something happened: not before the estate allows, nor before what it is about was there. */
final class Backdating {
    private final Transaction transaction;
    private final EstateId estate;
    private final Instant occurredAt;
    private final Set<Subject> required = new LinkedHashSet<>();

    Backdating(Transaction transaction, EstateId estate, Instant occurredAt) {
        this.transaction = transaction;
        this.estate = estate;
        this.occurredAt = occurredAt;
    }

    /**
     * Requires that it happened not longer ago than this.
     *
     * @throws InvalidCommand when it did
     */
    void requireRecent(Instant now, Duration atMost) {
        if (occurredAt.isBefore(now.minus(atMost))) {
            throw new InvalidCommand("occurredAt", tooOld(atMost));
        }
    }

    private static Text tooOld(Duration atMost) {
        boolean days = atMost.equals(Duration.ofDays(atMost.toDays()));
        return Text.of(
                "must not be more than {0} " + (days ? "days" : "minutes") + " ago (DeskPolicy.backdating);"
                        + " what happened in an old system is imported (Call.importedBy)",
                "不得早于 {0} " + (days ? "天" : "分钟") + "之前（DeskPolicy.backdating）；旧系统中之事请导入（Call.importedBy）",
                days ? atMost.toDays() : atMost.toMinutes());
    }

    /** Something that was there when it happened, or it could not have happened. */
    void require(Subject subject) {
        required.add(subject);
    }

    /**
     * Requires that all that is required was there: its journal says since when it is. What a sweep has made is there since
     * it was due, whenever that was noticed; its area knows.
     *
     * @throws RuleViolation ESTATE-OURS-8
     */
    void requireAllThere() {
        required.forEach(subject -> transaction.journal().history(estate, subject, 0, 1).stream()
                .findFirst()
                .filter(first -> !first.operation().equals(Sweeping.NAME))
                .filter(first -> occurredAt.isBefore(first.occurredAt()))
                .ifPresent(first -> {
                    throw notThereYet(subject, first.occurredAt());
                }));
    }

    private RuleViolation notThereYet(Subject subject, Instant since) {
        return new RuleViolation(
                EstateRule.NOT_BEFORE_IT_WAS_THERE,
                Text.of(
                        "{0} is there since {1}, which is after {2}",
                        "{0} 自 {1} 起方存在，晚于 {2}", subject, since, occurredAt),
                Text.of("say that it happened at {0} or later", "请填写不早于 {0} 的发生时间", since));
    }
}
