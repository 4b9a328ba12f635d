package dev.gatehouse.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatehouse.Presets;
import dev.gatehouse.clock.Allowance;
import dev.gatehouse.clock.Clock;
import dev.gatehouse.clock.Promise;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.testkit.Samples;
import dev.gatehouse.unit.UnitId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

class PassProperties {
    private static final EstateId ESTATE = new EstateId("estate");
    private static final PassPolicy MANUAL = Presets.SUNSHINE_GARDEN.get(PassPolicy.TYPE);

    @Property
    @Tag("PASS-1")
    void aHouseholdIsReadyToMoveInExactlyWhenItsPassesAreMadeOrNobodyDemandsThem(
            @ForAll boolean demanded, @ForAll boolean made) {
        PassPolicy policy = MANUAL.withPreparedBeforeMoveIn(demanded);
        Optional<PassBook> book = made ? Optional.of(prepared(1, 0, policy)) : Optional.empty();
        HouseholdId household = new HouseholdId(UUID.randomUUID());
        RuleViolation refused =
                catchThrowableOfType(RuleViolation.class, () -> PassGuard.requirePrepared(book, household, policy));
        assertThat(refused == null).isEqualTo(made || !demanded);
        if (refused != null) {
            assertThat(refused.rule()).isEqualTo(PassRule.PREPARED_BEFORE_MOVE_IN);
        }
    }

    @Property
    @Tag("PASS-2")
    void everyFamilyMemberHasExactlyTheFreePassesAndNoEmployeeHasAny(
            @ForAll @IntRange(max = 5) int family,
            @ForAll @IntRange(max = 3) int employees,
            @ForAll @IntRange(max = 6) int free) {
        PassBook book = prepared(family, employees, MANUAL.withFreePasses(free));
        assertThat(book.passes()).hasSize(family * free);
        for (Holder holder : book.holders()) {
            assertThat(book.freePasses(holder.person()))
                    .isEqualTo(holder.entitlement() == Entitlement.FAMILY_MEMBER ? free : 0);
        }
    }

    @Property
    @Tag("PASS-2")
    @Tag("PASS-6")
    void howeverPassesAreAskedForTheFreeOnesAreTheFirstAndEachFurtherOneIsPaid(
            @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 4) Integer> counts,
            @ForAll @IntRange(max = 5) int free,
            @ForAll @IntRange(min = 1, max = 20_000) int cents,
            @ForAll FurtherPassReading reading) {
        PassPolicy policy = MANUAL.withFreePasses(free)
                .withPrice(Money.ofMinor(CurrencyUnit.of("CNY"), cents))
                .withReading(reading);
        PassBook book = leftOut(policy);
        PersonId holder = book.holders().get(0).person();
        int made = 0;
        for (int count : counts) {
            int freeNow =
                    reading == FurtherPassReading.AFTER_FIRST_BATCH ? 0 : Math.max(0, Math.min(count, free - made));
            BigDecimal due = BigDecimal.valueOf((long) cents * (count - freeNow), 2);
            PassBook before = book;
            assertThatThrownBy(() -> make(before, holder, count, due.add(new BigDecimal("0.01")), policy))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused -> assertThat(refused.rule()).isEqualTo(PassRule.FURTHER_PASS_COSTS));
            book = make(before, holder, count, due.signum() == 0 ? null : due, policy);
            made += count;
        }
        long expectedFree = reading == FurtherPassReading.AFTER_FIRST_BATCH ? 0 : Math.min(made, free);
        assertThat(book.freePasses(holder)).isEqualTo(expectedFree);
        assertThat(paid(book)).isEqualTo(BigDecimal.valueOf((long) cents * (made - expectedFree), 2));
    }

    @Property
    @Tag("PASS-2")
    @Tag("PASS-6")
    void whateverIsMisprintedIsMadeAgainForNothingAndNobodyHasMoreThanHePaidFor(
            @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 4) Integer> counts,
            @ForAll @IntRange(max = 5) int free,
            @ForAll FurtherPassReading reading,
            @ForAll boolean allWrong) {
        PassPolicy policy = MANUAL.withFreePasses(free).withReading(reading);
        PassBook book = leftOut(policy);
        PersonId holder = book.holders().get(0).person();
        for (int count : counts) {
            boolean first = reading == FurtherPassReading.BEYOND_FREE_ALLOWANCE;
            long due = 50 * (count - (first ? Math.max(0, Math.min(count, free - book.freePasses(holder))) : 0));
            book = make(book, holder, count, due == 0 ? null : BigDecimal.valueOf(due), policy);
            long had = book.freePasses(holder);
            BigDecimal paid = paid(book);
            List<PassNumber> wrong = book.passes().stream()
                    .filter(PassProperties::isProduced)
                    .filter(pass -> allWrong || pass.number().value().hashCode() % 2 == 0)
                    .map(Pass::number)
                    .toList();
            long good =
                    book.passes().stream().filter(PassProperties::isProduced).count();
            for (PassNumber number : wrong) {
                RevokePass command = new RevokePass(book.id(), number, RevocationReason.MISPRINTED);
                book = book.ending().revoke(command, Samples.act(ESTATE)).next();
            }
            if (!wrong.isEmpty()) {
                book = make(book, holder, wrong.size(), null, policy);
            }
            assertThat(book.freePasses(holder)).isEqualTo(had);
            assertThat(paid(book)).isEqualTo(paid);
            assertThat(book.passes().stream().filter(PassProperties::isProduced))
                    .hasSize((int) good);
        }
    }

    @Property
    @Tag("PASS-3")
    @Tag("PASS-4")
    void whateverIsPrintedAndSignedAPassIsIssuedExactlyWhenASheetWithItIsSignedByOneWhoMay(
            @ForAll @Size(max = 10) List<@IntRange(max = 3) Integer> steps) {
        PassBook book = prepared(1, 1, MANUAL);
        PersonId member = book.holders().get(0).person();
        PersonId nanny = book.holders().get(1).person();
        for (int step : steps) {
            PassBook before = book;
            String sheet = unsigned(book);
            if (step == 0) {
                book = make(before, member, 1, new BigDecimal("50"), MANUAL);
            } else if (step == 1) {
                book = printed(before).orElse(before);
            } else if (sheet == null && before.passes().stream().noneMatch(PassProperties::isProduced)) {
                assertThat(before.issue(null, member, true, null, Samples.act(ESTATE), MANUAL)
                                .events())
                        .isEmpty();
            } else if (step == 2) {
                assertThatThrownBy(() -> before.issue(sheet, nanny, false, null, Samples.act(ESTATE), MANUAL))
                        .isInstanceOf(RuleViolation.class);
            } else if (sheet == null) {
                assertThatThrownBy(() -> before.issue(null, member, true, null, Samples.act(ESTATE), MANUAL))
                        .isInstanceOfSatisfying(
                                RuleViolation.class,
                                refused -> assertThat(refused.rule()).isEqualTo(PassRule.SHEET_PRINTED_FIRST));
            } else {
                book = before.issue(sheet, member, true, null, Samples.act(ESTATE), MANUAL)
                        .next();
            }
            PassBook now = book;
            assertThat(now.passes())
                    .allSatisfy(pass -> assertThat(pass.state() == PassState.ISSUED)
                            .isEqualTo(now.sheets().stream()
                                    .filter(printed -> printed.paper().isSigned())
                                    .anyMatch(signed -> signed.passes().contains(pass.number()))));
        }
    }

    @Property
    @Tag("PASS-5")
    void theClockOfWhoeverWasLeftOutRunsUntilPassesAreMadeForThatOneAndNoOther(
            @ForAll @IntRange(min = 1, max = 60) int days, @ForAll boolean other, @ForAll boolean self) {
        PassPolicy policy = MANUAL.withMakeUp(Promise.of(Allowance.calendarDays(days)));
        PassBook book = prepared(1, 0, policy);
        PersonId late = new PersonId(UUID.randomUUID());
        book = book.addHolder(late, Entitlement.FAMILY_MEMBER, Samples.act(ESTATE), policy)
                .next();
        if (other) {
            book = make(book, book.holders().get(0).person(), 1, new BigDecimal("50"), policy);
        }
        if (self) {
            book = make(book, late, 1, null, policy);
        }
        Clock clock = book.makeUp(late).orElseThrow();
        assertThat(clock.terms().rule()).isEqualTo("PASS-5");
        assertThat(clock.dueAt()).isEqualTo(Allowance.calendarDays(days).due(Samples.NOW, Samples.CALENDAR));
        assertThat(clock.isKept()).isEqualTo(self);
        assertThat(clock.isOpen()).isEqualTo(!self);
        assertThat(book.makeUp(book.holders().get(0).person())).isEmpty();
    }

    @Property
    @Tag("PASS-OURS-1")
    void aPassReachesExactlyTheStatesThatItsLifeAllows(@ForAll PassState from, @ForAll PassState to) {
        Pass pass = prepared(1, 0, MANUAL).passes().get(0).withState(from).withIssuedAt(Samples.NOW);
        if (from.next().contains(to)) {
            assertThat(pass.to(to, Samples.NOW).state()).isEqualTo(to);
            assertThat(pass.to(to, Samples.NOW).since()).isEqualTo(Samples.NOW);
            assertThatThrownBy(() -> pass.to(to, Samples.NOW.minusNanos(1_000))).hasMessageStartingWith("PASS-OURS-1");
        } else {
            assertThatThrownBy(() -> pass.to(to, Samples.NOW))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused -> assertThat(refused.rule()).isEqualTo(PassRule.LIFE));
        }
    }

    @Property
    @Tag("PASS-OURS-1")
    void whatWasNeverIssuedDoesNotComeBack(@ForAll PassState from) {
        Pass pass = prepared(1, 0, MANUAL).passes().get(0).withState(from);
        assertThatThrownBy(() -> pass.to(PassState.RETURNED, Samples.NOW)).hasMessageStartingWith("PASS-OURS-1");
    }

    @Property
    @Tag("PASS-OURS-2")
    void nothingIsMadeForStrangersNorInAClosedBook(@ForAll boolean closed, @ForAll boolean stranger) {
        PassBook open = prepared(1, 0, MANUAL);
        PassBook book =
                closed ? open.ending().close(List.of(), Samples.act(ESTATE)).next() : open;
        PersonId holder = stranger
                ? new PersonId(UUID.randomUUID())
                : book.holders().get(0).person();
        RuleViolation refused =
                catchThrowableOfType(RuleViolation.class, () -> make(book, holder, 1, new BigDecimal("50"), MANUAL));
        assertThat(refused != null).isEqualTo(closed || stranger);
        if (refused != null) {
            assertThat(refused.rule()).isEqualTo(PassRule.OF_THE_HOUSEHOLD);
        }
    }

    @Property
    @Tag("PASS-OURS-3")
    void aReplacementIsMadeExactlyForItsPrice(
            @ForAll @IntRange(max = 10_000) int price, @ForAll @IntRange(max = 10_000) int paid) {
        PassPolicy policy = MANUAL.withReplacementPrice(Money.ofMinor(CurrencyUnit.of("CNY"), price));
        PassBook book = prepared(1, 0, policy);
        PassNumber number = book.passes().get(0).number();
        PassBook lost = book.withPasses(List.of(book.passes().get(0).withState(PassState.LOST)));
        for (int sum : new int[] {price, paid}) {
            ReplacePass command = new ReplacePass(book.id(), number, BigDecimal.valueOf(sum, 2));
            PassNumber next = PassNumber.of(2026, 500, 1).get(0);
            RuleViolation refused = catchThrowableOfType(
                    RuleViolation.class, () -> lost.ending().replace(command, next, Samples.act(ESTATE), policy));
            assertThat(refused == null).isEqualTo(sum == price);
        }
    }

    private static boolean isProduced(Pass pass) {
        return pass.state() == PassState.PRODUCED;
    }

    static PassBook prepared(int family, int employees, PassPolicy policy) {
        List<Holder> holders = new ArrayList<>();
        for (int i = 0; i < family + employees; i++) {
            Entitlement entitlement = i < family ? Entitlement.FAMILY_MEMBER : Entitlement.EMPLOYEE;
            holders.add(Holder.of(new PersonId(UUID.randomUUID()), entitlement));
        }
        return PassBook.prepare(
                        new HouseholdId(UUID.randomUUID()),
                        new UnitId(UUID.randomUUID()),
                        holders,
                        PassNumber.of(2026, 1, PassBook.toPrepare(holders, policy)),
                        Samples.act(ESTATE),
                        policy)
                .next();
    }

    private static PassBook leftOut(PassPolicy policy) {
        return prepared(0, 0, policy)
                .addHolder(new PersonId(UUID.randomUUID()), Entitlement.FAMILY_MEMBER, Samples.act(ESTATE), policy)
                .next();
    }

    private static PassBook make(
            PassBook book, PersonId holder, int count, @Nullable BigDecimal paid, PassPolicy policy) {
        List<PassNumber> numbers = PassNumber.of(2026, 1 + book.passes().size(), count);
        return book.make(new MakePasses(book.id(), holder, count, paid), numbers, Samples.act(ESTATE), policy)
                .next();
    }

    private static Optional<PassBook> printed(PassBook book) {
        try {
            return Optional.of(book.printReceiptSheet("RS-" + book.sheets().size(), Samples.act(ESTATE))
                    .next());
        } catch (RuleViolation nothingToPrint) {
            return Optional.empty();
        }
    }

    private static @Nullable String unsigned(PassBook book) {
        return book.sheets().stream()
                .map(ReceiptSheet::paper)
                .filter(paper -> !paper.isSigned())
                .map(paper -> paper.number())
                .findFirst()
                .orElse(null);
    }

    private static BigDecimal paid(PassBook book) {
        return book.passes().stream()
                .map(pass -> pass.charge().amount().getAmount())
                .reduce(new BigDecimal("0.00"), BigDecimal::add);
    }
}
