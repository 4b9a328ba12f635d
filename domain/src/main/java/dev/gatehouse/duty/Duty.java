package dev.gatehouse.duty;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.AggregateTypeBuilder;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.aggregate.SortKey;
import dev.gatehouse.aggregate.Timekeeping;
import dev.gatehouse.clock.BusinessCalendar;
import dev.gatehouse.clock.Clock;
import dev.gatehouse.clock.Clocks;
import dev.gatehouse.clock.Terms;
import dev.gatehouse.clock.TermsBuilder;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import dev.gatehouse.estate.RecurringDuty;
import dev.gatehouse.notice.Notice;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Something that recurs, on one of its days.
 *
 * @param estate   where
 * @param id       which duty, and when it opened
 * @param version  one more at each change
 * @param duty     what was to be done, as it stood when it opened
 * @param openedAt when it opened, even when that was noticed later
 * @param state    where it is in its life
 * @param clocks   by when it is to be done
 * @param report   who did it; null while nobody has
 */
@Value.Builder
public record Duty(
        EstateId estate,
        DutyId id,
        long version,
        RecurringDuty duty,
        Instant openedAt,
        DutyState state,
        Clocks clocks,
        @Nullable Report report)
        implements Aggregate<DutyId>, WithDuty {
    /** The type token. */
    public static final AggregateType<Duty, DutyId, DutyQuery> TYPE = new AggregateTypeBuilder<
                    Duty, DutyId, DutyQuery>()
            .name("duty")
            .type(Duty.class)
            .events(DutyEvent.class)
            .atVersion(Duty::withVersion)
            .printId(DutyId::toString)
            .parseId(DutyId::parse)
            .matches(DutyQuery::matches)
            .sortKey(duty -> SortKey.of(duty.openedAt()))
            .time(Timekeeping.of(Duty::clocks, Duty::withClocks))
            .build();

    private static final String DONE = "done";

    /** Opens on its day; whoever has to do it is told (DUTY-OURS-1). */
    static Decision<Duty> open(
            EstateId estate, DutyId id, RecurringDuty duty, Instant opensAt, BusinessCalendar calendar) {
        Terms terms = new TermsBuilder()
                .name(DONE)
                .rule(duty.rule())
                .task(duty.task())
                .promise(duty.promise())
                .build();
        Clocks clocks = Clocks.NONE.start(terms, opensAt, calendar);
        Duty opened = new Duty(estate, id, 1, duty, opensAt, DutyState.OPEN, clocks, null);
        Text by = Text.of(
                "Due by {0}: ", "须于 {0} 前完成：", calendar.timeOf(opened.clock().dueAt()));
        return Decision.of(opened, new DutyEvent.Opened(duty.rule()))
                .tell(new Notice(duty.to(), "duty.opened", duty.task().after(by)));
    }

    /** The clock by which it is to be done. */
    public Clock clock() {
        return clocks.find(DONE).orElseThrow();
    }

    /**
     * It is done.
     *
     * @throws RuleViolation DUTY-OURS-2, when it is over; DUTY-OURS-3, when it had not opened then
     */
    public Decision<Duty> report(ReportDuty command, Act act) {
        requireOpen();
        if (act.occurredAt().isBefore(openedAt)) {
            throw new RuleViolation(
                    DutyRule.NOT_BEFORE_ITS_DAY,
                    Text.of(
                            "duty {0} opened at {1}, which is after {2}",
                            "工作 {0} 于 {1} 开始，晚于 {2}", id, openedAt, act.occurredAt()),
                    Text.of("say that it was done at {0} or later", "请将完成时间改为 {0} 或以后", openedAt));
        }
        Report report = new Report(
                act.caller().party(), act.occurredAt(), command.note(), NewAttachment.kept(command.evidence()));
        return Decision.of(
                withState(DutyState.DONE).withReport(report).withClocks(clocks.meet(DONE, act.occurredAt())),
                new DutyEvent.Done());
    }

    /**
     * It is not to be done this time.
     *
     * @throws RuleViolation DUTY-OURS-2, when it is over
     */
    public Decision<Duty> waive(WaiveDuty command, Act act) {
        requireOpen();
        return Decision.of(
                withState(DutyState.WAIVED).withClocks(clocks.cancel(DONE, act.occurredAt())),
                new DutyEvent.Waived(command.reason()));
    }

    private void requireOpen() {
        if (state != DutyState.OPEN) {
            throw new RuleViolation(
                    DutyRule.ENDS_ONCE,
                    Text.of("duty {0} is {1}", "工作 {0} 的状态为 {1}", id, state),
                    Text.of("name a duty that is open", "请指定未办结的工作"));
        }
    }
}
