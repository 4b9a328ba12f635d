package dev.gatehouse.examples.replay;

import dev.gatehouse.clock.Allowance;
import dev.gatehouse.examples.replay.Verdict.Judged;
import dev.gatehouse.examples.replay.Verdict.NotJudged;
import dev.gatehouse.examples.replay.Verdict.Reason;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the target of each row with the one that the rules give. */
final class Judge {
    private static final List<Column> TIMES = List.of(Column.OPENED_AT, Column.TARGET_AT, Column.CLOSED_AT);

    private final Rules rules;

    Judge(Rules rules) {
        this.rules = rules;
    }

    Judgement judge(Request request) {
        return new Judgement(request, verdict(request), request.isWhole() ? remarks(request) : Set.of());
    }

    private Verdict verdict(Request request) {
        if (!request.isWhole()) {
            return new NotJudged(
                    Reason.NOT_WHOLE, request.fields() + " fields, where the header has " + request.titles());
        }
        String missing = Stream.of(Column.ID, Column.TYPE, Column.OPENED_AT)
                .filter(column -> request.cell(column).isEmpty())
                .map(Column::title)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            return new NotJudged(Reason.VALUE_MISSING, missing);
        }
        if (request.cell(Column.TARGET_AT).isEmpty()) {
            return new NotJudged(Reason.NO_TARGET, request.cell(Column.TYPE));
        }
        Optional<Instant> opened = instant(request, Column.OPENED_AT);
        Optional<Instant> target = instant(request, Column.TARGET_AT);
        if (opened.isEmpty() || target.isEmpty()) {
            return new NotJudged(Reason.TIME_UNREADABLE, unreadable(request));
        }
        Allowance allowance = rules.byType().get(request.cell(Column.TYPE));
        return allowance == null
                ? new NotJudged(Reason.NO_RULE, request.cell(Column.TYPE))
                : new Judged(target.get(), allowance.due(opened.get(), rules.calendar()));
    }

    private static String unreadable(Request request) {
        return Stream.of(Column.OPENED_AT, Column.TARGET_AT)
                .filter(request::isUnreadable)
                .map(column -> column.title() + " is " + request.cell(column))
                .collect(Collectors.joining(", "));
    }

    private Set<Remark> remarks(Request request) {
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        TIMES.forEach(column -> request.time(column).ifPresent(time -> remarks.addAll(oddity(time))));
        if (request.isUnreadable(Column.CLOSED_AT)) {
            remarks.add(Remark.CLOSED_UNREADABLE);
        }
        if (comesBefore(request, Column.TARGET_AT, Column.OPENED_AT)) {
            remarks.add(Remark.TARGET_FIRST);
        }
        if (comesBefore(request, Column.CLOSED_AT, Column.OPENED_AT)) {
            remarks.add(Remark.CLOSED_FIRST);
        }
        String theirs = request.cell(Column.ON_TIME);
        if (theirs.equals("ONTIME") && comesBefore(request, Column.TARGET_AT, Column.CLOSED_AT)) {
            remarks.add(Remark.LATE_ON_TIME);
        }
        if (theirs.equals("OVERDUE")
                && request.time(Column.CLOSED_AT).isPresent()
                && request.time(Column.TARGET_AT).isPresent()
                && !comesBefore(request, Column.TARGET_AT, Column.CLOSED_AT)) {
            remarks.add(Remark.TIMELY_OVERDUE);
        }
        return remarks;
    }

    private Set<Remark> oddity(LocalDateTime time) {
        return switch (rules.calendar().zone().getRules().getValidOffsets(time).size()) {
            case 0 -> Set.of(Remark.SKIPPED);
            case 1 -> Set.of();
            default -> Set.of(Remark.TWICE);
        };
    }

    /** Whether both times are known, and the first lies before the second. */
    private boolean comesBefore(Request request, Column first, Column second) {
        Optional<Instant> after = instant(request, second);
        return instant(request, first)
                .filter(time -> after.filter(time::isBefore).isPresent())
                .isPresent();
    }

    private Optional<Instant> instant(Request request, Column column) {
        return request.instant(column, rules.calendar().zone());
    }
}
