package dev.gatehouse.office;

import static dev.gatehouse.fixture.FrontDesk.someone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Presets;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.fixture.FrontDesk;
import dev.gatehouse.pass.MakePasses;
import dev.gatehouse.pass.Pass;
import dev.gatehouse.pass.PassBook;
import dev.gatehouse.pass.PassState;
import dev.gatehouse.pass.PrintReceiptSheet;
import dev.gatehouse.pass.ReceiptSheet;
import dev.gatehouse.pass.ReplacePass;
import dev.gatehouse.pass.RevokePass;
import dev.gatehouse.pass.TakeBackPass;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.Relationship;
import dev.gatehouse.unit.UnitId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/** One household at the desk, beside a model of it that knows only counts and stages. */
final class HouseholdWorld {
    private static final BigDecimal FIFTY = new BigDecimal("50");

    private final FrontDesk desk = new FrontDesk(Presets.SUNSHINE_GARDEN);
    private final UnitId unit = desk.unit("3-1201");
    private final HouseholdId household = desk.household(unit, someone("王建国", Relationship.PRINCIPAL));

    private boolean prepared;
    private boolean movedIn;
    private boolean movedOut;
    private int family = 1;
    private int offSheet;
    private int onSheet;
    private final List<Integer> freeOf = new ArrayList<>(List.of(0));
    private final List<PassState> states = new ArrayList<>();
    private int revenue;

    void prepare() {
        legalIf(!prepared && !movedOut, () -> desk.prepare(household), () -> {
            prepared = true;
            for (int member = 0; member < family; member++) {
                freeOf.set(member, 3);
                produced(3);
            }
        });
    }

    void addMember() {
        AddMember command = new AddMember(household, someone("Member " + family, Relationship.OTHER_RELATIVE));
        legalIf(!movedOut, () -> desk.gatehouse.office().addMember(desk.officer(), command), this::grown);
    }

    void make(int which, boolean pays) {
        if (!prepared) {
            return;
        }
        int member = which % family;
        boolean free = freeOf.get(member) < 3;
        MakePasses command = new MakePasses(household, member(member), 1, pays ? FIFTY : null);
        legalIf(!movedOut && free != pays, () -> desk.gatehouse.passes().make(desk.officer(), command), () -> {
            freeOf.set(member, freeOf.get(member) + (free ? 1 : 0));
            revenue += free ? 0 : 50;
            produced(1);
        });
    }

    void print() {
        if (prepared) {
            PrintReceiptSheet command = new PrintReceiptSheet(household);
            legalIf(offSheet > 0, () -> desk.gatehouse.passes().printReceiptSheet(desk.officer(), command), () -> {
                onSheet += offSheet;
                offSheet = 0;
            });
        }
    }

    void moveIn(boolean countedRightly) {
        String sheet = unsignedSheet();
        MoveIn command = new MoveIn(household, countedRightly ? family : family + 1, List.of(), sheet, member(0), null);
        boolean legal = prepared && !movedIn && !movedOut && countedRightly && !sheet.isEmpty();
        legalIf(legal, () -> desk.gatehouse.office().moveIn(desk.officer(), command), () -> {
            movedIn = true;
            signed(sheet);
        });
    }

    void handOver() {
        if (prepared) {
            String sheet = unsignedSheet();
            if (!sheet.isEmpty()) {
                HandOverPasses command = new HandOverPasses(household, sheet, member(0), null);
                legalIf(
                        true,
                        () -> desk.gatehouse.office().handOverPasses(desk.officer(), command),
                        () -> signed(sheet));
            }
        }
    }

    void lose(int which) {
        onPass(
                which,
                List.of(PassState.ISSUED),
                PassState.LOST,
                pass -> desk.gatehouse
                        .office()
                        .reportPassLost(desk.officer(), new ReportPassLost(household, pass.number(), member(0))));
    }

    void takeBack(int which) {
        onPass(
                which,
                List.of(PassState.ISSUED, PassState.LOST),
                PassState.RETURNED,
                pass -> desk.gatehouse.passes().takeBack(desk.officer(), new TakeBackPass(household, pass.number())));
    }

    void revoke(int which) {
        onPass(
                which,
                List.of(PassState.PRODUCED, PassState.ISSUED, PassState.LOST),
                PassState.REVOKED,
                pass -> desk.gatehouse
                        .passes()
                        .revoke(desk.supervisor(), new RevokePass(household, pass.number(), "why not")));
    }

    void replace(int which) {
        if (states.isEmpty()) {
            return;
        }
        int index = which % states.size();
        ReplacePass command =
                new ReplacePass(household, book().passes().get(index).number(), FIFTY);
        boolean legal = states.get(index) == PassState.LOST && !movedOut;
        legalIf(legal, () -> desk.gatehouse.passes().replace(desk.officer(), command), () -> {
            states.set(index, PassState.REPLACED);
            revenue += 50;
            produced(1);
        });
    }

    void moveOut() {
        MoveOut command = new MoveOut(household, List.of());
        legalIf(movedIn && !movedOut, () -> desk.gatehouse.office().moveOut(desk.officer(), command), () -> {
            movedOut = true;
            states.replaceAll(state -> state.isEnd() ? state : PassState.REVOKED);
            offSheet = 0;
        });
    }

    /** What holds after every step, whatever the steps were. */
    void check() {
        assertThat(desk.unit(unit).households()).isEqualTo(movedIn && !movedOut ? 1 : 0);
        assertThat(desk.household(household).familyMembers()).hasSize(family);
        if (!prepared) {
            return;
        }
        PassBook book = book();
        assertThat(book.passes()).extracting(Pass::state).isEqualTo(states);
        assertThat(book.passes()).extracting(Pass::number).doesNotHaveDuplicates();
        for (int member = 0; member < family; member++) {
            assertThat(book.freePasses(member(member)))
                    .isEqualTo(freeOf.get(member).longValue())
                    .isLessThanOrEqualTo(3);
        }
        assertThat(book.passes().stream()
                        .mapToInt(pass -> pass.charge().amount().getAmountMajorInt())
                        .sum())
                .isEqualTo(revenue);
        LocalDate today = LocalDate.ofInstant(desk.now(), ZoneId.of("Asia/Shanghai"));
        if (movedOut) {
            assertThat(book.passes()).noneMatch(pass -> pass.opensOn(today));
        }
        List<Long> versions = desk.passJournal(household).stream()
                .map(JournalEntry::version)
                .distinct()
                .toList();
        assertThat(versions)
                .isEqualTo(LongStream.rangeClosed(1, book.version()).boxed().toList());
        assertThat(desk.unit(unit).file())
                .extracting(filed -> filed.paper().number())
                .containsExactlyInAnyOrderElementsOf(book.sheets().stream()
                        .map(ReceiptSheet::paper)
                        .filter(paper -> paper.isSigned())
                        .map(paper -> paper.number())
                        .toList());
    }

    private void onPass(int which, List<PassState> from, PassState to, Consumer<Pass> step) {
        if (!states.isEmpty()) {
            int index = which % states.size();
            Pass pass = book().passes().get(index);
            boolean waiting = states.get(index) == PassState.PRODUCED && to == PassState.REVOKED && !isOnSheet(pass);
            legalIf(from.contains(states.get(index)), () -> step.accept(pass), () -> {
                states.set(index, to);
                offSheet -= waiting ? 1 : 0;
            });
        }
    }

    private void legalIf(boolean legal, Runnable step, Runnable model) {
        desk.after(Duration.ofMinutes(1));
        List<Object> before = everything();
        if (legal) {
            step.run();
            model.run();
        } else {
            assertThatThrownBy(step::run).isInstanceOf(RuleViolation.class);
            assertThat(everything()).isEqualTo(before);
        }
    }

    private List<Object> everything() {
        List<Object> all = new ArrayList<>(List.of(desk.unit(unit), desk.household(household)));
        desk.gatehouse.passes().find(desk.officer, household).ifPresent(all::add);
        all.addAll(desk.passJournal(household));
        all.addAll(desk.gatehouse.units().history(desk.officer, unit, 0, 1_000));
        all.addAll(desk.gatehouse.households().history(desk.officer, household, 0, 1_000));
        return all;
    }

    private void produced(int count) {
        for (int i = 0; i < count; i++) {
            states.add(PassState.PRODUCED);
        }
        offSheet += count;
    }

    private void grown() {
        family++;
        freeOf.add(0);
    }

    private void signed(String sheet) {
        List<Pass> passes = book().passes();
        book().sheet(sheet).passes().forEach(number -> {
            for (int i = 0; i < passes.size(); i++) {
                if (passes.get(i).number().equals(number) && states.get(i) == PassState.PRODUCED) {
                    states.set(i, PassState.ISSUED);
                }
            }
        });
    }

    private boolean isOnSheet(Pass pass) {
        return book().sheets().stream().anyMatch(sheet -> sheet.passes().contains(pass.number()));
    }

    private String unsignedSheet() {
        return desk.gatehouse.passes().find(desk.officer, household).stream()
                .flatMap(book -> book.sheets().stream())
                .map(ReceiptSheet::paper)
                .filter(paper -> !paper.isSigned())
                .map(paper -> paper.number())
                .findFirst()
                .orElse("");
    }

    private PersonId member(int index) {
        return desk.member(household, index);
    }

    private PassBook book() {
        return desk.book(household);
    }
}
