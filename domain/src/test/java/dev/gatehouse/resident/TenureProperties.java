package dev.gatehouse.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatehouse.clock.Allowance;
import dev.gatehouse.clock.Clock;
import dev.gatehouse.clock.Promise;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.testkit.Samples;
import dev.gatehouse.unit.UnitId;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

class TenureProperties {
    private static final EstateId ESTATE = new EstateId("estate");
    private static final UnitId UNIT = new UnitId(new UUID(0, 1));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final TenurePolicy OURS = TenurePolicy.TYPE.defaults();
    private static final MathContext FINE = new MathContext(60, RoundingMode.HALF_UP);

    @Property
    @Tag("RES-OURS-3")
    void whateverIsRecordedAtNoDateDoTheOwnersOwnMoreThanTheWholeAndWhatFitsIsTaken(
            @ForAll @Size(max = 8) List<@From("owners") RecordTenure> commands) {
        List<RecordTenure> taken = new ArrayList<>();
        TenureBook book = TenureBook.open(UNIT, Samples.act(ESTATE)).next();
        for (RecordTenure command : commands) {
            TenureBook before = book;
            List<RecordTenure> with = new ArrayList<>(taken);
            with.add(command);
            boolean fits = DAY.datesUntil(DAY.plusDays(40)).allMatch(date -> sum(with, date) <= 0);
            RuleViolation refused = catchThrowableOfType(RuleViolation.class, () -> begin(before, command));
            assertThat(refused == null).isEqualTo(fits);
            if (refused == null) {
                book = begin(before, command);
                taken = with;
            } else {
                assertThat(refused.rule()).isEqualTo(TenureRule.SHARES);
            }
        }
        assertThat(book.tenures()).hasSameSizeAs(taken);
    }

    @Property
    @Tag("RES-OURS-3")
    @Tag("RES-OURS-4")
    void whateverIsCorrectedTheSharesFitAndNothingEndsBeforeItBeginsAndARefusalNamesTheRule(
            @ForAll("owners") RecordTenure first,
            @ForAll("owners") RecordTenure second,
            @ForAll("owners") RecordTenure right,
            @ForAll boolean never) {
        TenureBook book = TenureBook.open(UNIT, Samples.act(ESTATE)).next();
        book = begin(book, first);
        List<RecordTenure> with = new ArrayList<>(List.of(first, second));
        if (!DAY.datesUntil(DAY.plusDays(40)).allMatch(date -> sum(with, date) <= 0)) {
            return;
        }
        TenureBook before = begin(book, second);
        CorrectTenure command = never
                ? new CorrectTenure(UNIT, 1, TenureCorrectionReason.NEVER_WAS, null, null, null, null)
                : new CorrectTenure(
                        UNIT,
                        1,
                        TenureCorrectionReason.MISTYPED,
                        right.share(),
                        right.since(),
                        first.until() == null ? null : right.until(),
                        null);
        with.set(
                0,
                first.withShare(never ? first.share() : right.share())
                        .withSince(never ? first.since() : right.since())
                        .withUntil(never || command.until() == null ? first.until() : command.until()));
        RecordTenure model = with.get(0);
        if (never) {
            with.remove(0);
        }
        boolean ordered = model.until() == null || !model.until().isBefore(model.since());
        boolean fits = DAY.datesUntil(DAY.plusDays(40)).allMatch(date -> sum(with, date) <= 0);
        RuleViolation refused =
                catchThrowableOfType(RuleViolation.class, () -> before.correct(command, Samples.act(ESTATE), OURS));
        assertThat(refused == null).isEqualTo(ordered && fits);
        if (refused != null) {
            assertThat(refused.rule()).isEqualTo(ordered ? TenureRule.SHARES : TenureRule.TENURE_LIFE);
            return;
        }
        Tenure after = before.correct(command, Samples.act(ESTATE), OURS)
                .next()
                .tenures()
                .get(0);
        assertThat(after.since()).isEqualTo(model.since());
        assertThat(after.until()).isEqualTo(model.until());
        assertThat(after.isOpen()).isEqualTo(!never && model.until() == null);
        assertThat(DAY.datesUntil(DAY.plusDays(40)).anyMatch(after::holdsOn))
                .isEqualTo(!never && !model.since().equals(model.until()));
    }

    @Property
    @Tag("RES-OURS-4")
    void aTenureEndsOnceAndNotBeforeItBegins(
            @ForAll @IntRange(min = -5, max = 5) int first, @ForAll @IntRange(min = -5, max = 5) int second) {
        RecordTenure command = owner(1, 1, 0, null);
        TenureBook book = begin(TenureBook.open(UNIT, Samples.act(ESTATE)).next(), command);
        RuleViolation early = catchThrowableOfType(
                RuleViolation.class,
                () -> book.end(command.person(), Capacity::owns, DAY.plusDays(first), Samples.act(ESTATE)));
        assertThat(early == null).isEqualTo(first >= 0);
        if (early != null) {
            assertThat(early.rule()).isEqualTo(TenureRule.TENURE_LIFE);
            return;
        }
        TenureBook ended = book.end(command.person(), Capacity::owns, DAY.plusDays(first), Samples.act(ESTATE))
                .next();
        assertThat(ended.ownersOn(DAY.plusDays(second))).hasSize(second >= 0 && second < first ? 1 : 0);
        RuleViolation again = catchThrowableOfType(
                RuleViolation.class,
                () -> ended.end(command.person(), Capacity::owns, DAY.plusDays(second), Samples.act(ESTATE)));
        assertThat(again.rule()).isEqualTo(TenureRule.TENURE_LIFE);
    }

    @Property
    @Tag("RES-OURS-5")
    void theClockOfALeaseIsDueByItsLastDayUntilItIsRenewedOrEnds(
            @ForAll @IntRange(min = 1, max = 800) int days,
            @ForAll @IntRange(min = 1, max = 60) int grace,
            @ForAll boolean renewed,
            @ForAll boolean ended) {
        TenurePolicy policy = OURS.withLeaseEnd(Promise.of(Allowance.calendarDays(grace)));
        PersonId tenant = new PersonId(UUID.randomUUID());
        LocalDate last = DAY.plusDays(days);
        RecordTenure command = new RecordTenure(UNIT, tenant, Capacity.TENANT, null, DAY, null, last, null, null);
        TenureBook book = TenureBook.open(UNIT, Samples.act(ESTATE))
                .then(open -> open.begin(command, null, Samples.act(ESTATE), policy))
                .next();
        if (renewed) {
            book = book.renew(new RenewLease(UNIT, tenant, last.plusDays(7)), Samples.act(ESTATE), policy)
                    .next();
        }
        if (ended) {
            book = book.end(tenant, capacity -> !capacity.owns(), DAY.plusDays(1), Samples.act(ESTATE))
                    .next();
        }
        List<Clock> clocks = book.clocks().all();
        assertThat(clocks)
                .hasSize(renewed ? 2 : 1)
                .allMatch(clock -> clock.terms().rule().equals("RES-OURS-5"));
        Instant due = last.plusDays(grace + (renewed ? 7 : 0))
                .atStartOfDay(Samples.CALENDAR.zone())
                .toInstant();
        Clock latest = clocks.get(clocks.size() - 1);
        assertThat(latest.dueAt()).isEqualTo(due);
        assertThat(latest.isOpen()).isEqualTo(!ended);
        assertThat(clocks.get(0).isKept()).isEqualTo(renewed || ended);
    }

    @Provide
    Arbitrary<RecordTenure> owners() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 15).injectNull(0.3))
                .as((parts, more, since, days) -> owner(parts, parts + more, since, days));
    }

    private static RecordTenure owner(int parts, int of, int since, @Nullable Integer days) {
        LocalDate first = DAY.plusDays(since);
        return new RecordTenure(
                UNIT,
                new PersonId(UUID.randomUUID()),
                Capacity.CO_OWNER,
                new NewShare(parts, of),
                first,
                days == null ? null : first.plusDays(days),
                null,
                null,
                null);
    }

    /** By how much the shares are more than the whole, if at all: by decimals, where the book counts in fractions. */
    private static int sum(List<RecordTenure> owners, LocalDate date) {
        BigDecimal sum = BigDecimal.ZERO;
        for (RecordTenure owner : owners) {
            boolean holds = !date.isBefore(owner.since()) && (owner.until() == null || date.isBefore(owner.until()));
            NewShare share = owner.share();
            if (holds && share != null) {
                sum = sum.add(BigDecimal.valueOf(share.parts()).divide(BigDecimal.valueOf(share.of()), FINE));
            }
        }
        return sum.setScale(40, RoundingMode.HALF_UP).compareTo(BigDecimal.ONE);
    }

    private static TenureBook begin(TenureBook book, RecordTenure command) {
        return book.begin(command, null, Samples.act(ESTATE), OURS).next();
    }
}
