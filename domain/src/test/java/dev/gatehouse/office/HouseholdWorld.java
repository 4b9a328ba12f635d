package dev.gatehouse.office;

import static dev.gatehouse.fixture.FrontDesk.someone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Presets;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.fixture.FrontDesk;
import dev.gatehouse.pass.MakePasses;
import dev.gatehouse.pass.Pass;
import dev.gatehouse.pass.PassBook;
import dev.gatehouse.pass.PassNumber;
import dev.gatehouse.pass.PassState;
import dev.gatehouse.pass.PrintReceiptSheet;
import dev.gatehouse.pass.ReceiptSheet;
import dev.gatehouse.pass.ReplacePass;
import dev.gatehouse.pass.RevocationReason;
import dev.gatehouse.pass.RevokePass;
import dev.gatehouse.pass.TakeBackPass;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.Member;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.Relationship;
import dev.gatehouse.unit.FiledPaper;
import dev.gatehouse.unit.UnitId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One household at the desk, beside a model of it that knows only stages, counts and the states of passes. */
final class HouseholdWorld {
    private static final BigDecimal FIFTY = new BigDecimal("50");
    private static final Set<PassState> COMES_BACK = Set.of(PassState.ISSUED, PassState.LOST, PassState.REVOKED);

    private final FrontDesk desk = new FrontDesk(Presets.SUNSHINE_GARDEN);
    private final UnitId unit = desk.unit("3-1201");
    private final HouseholdId household = desk.household(unit, someone("王建国", Relationship.PRINCIPAL));

    private boolean prepared;
    private boolean here;
    private boolean gone;
    private int revenue;
    private final List<PersonId> family = new ArrayList<>(List.of(desk.member(household, 0)));
    private final List<PersonId> away = new ArrayList<>();
    private final List<ModelPass> passes = new ArrayList<>();

    void prepare() {
        legalIf(!prepared && !gone, () -> desk.prepare(household), () -> {
            prepared = true;
            family.forEach(member -> produced(member, true, 3));
        });
    }

    void addMember() {
        AddMember command = AddMember.of(household, someone("Somebody", Relationship.OTHER_RELATIVE));
        legalIf(!gone, () -> desk.gatehouse.office().addMember(desk.officer(), command), () -> {
            List<Member> members = desk.household(household).members();
            family.add(members.get(members.size() - 1).person());
        });
    }

    /** Somebody who was taken out comes back, and has had what he has had. */
    void comeBack() {
        if (!away.isEmpty()) {
            PersonId member = away.get(0);
            AddMember command = AddMember.known(household, member, Relationship.OTHER_RELATIVE);
            legalIf(!gone, () -> desk.gatehouse.office().addMember(desk.officer(), command), () -> {
                away.remove(member);
                family.add(member);
            });
        }
    }

    void removeMember(int which) {
        PersonId member = member(which);
        RemoveMember command = new RemoveMember(household, member);
        legalIf(!gone && family.size() > 1, () -> desk.gatehouse.office().removeMember(desk.officer(), command), () -> {
            family.remove(member);
            away.add(member);
            passes.stream().filter(pass -> pass.holder.equals(member)).forEach(this::revoked);
        });
    }

    void make(int which, boolean pays) {
        if (prepared) {
            PersonId member = member(which);
            Optional<ModelPass> misprint = passes.stream()
                    .filter(pass -> pass.holder.equals(member) && pass.isMisprint() && !pass.again)
                    .findFirst();
            boolean free = misprint.isPresent() || free(member) < 3;
            MakePasses command = new MakePasses(household, member, 1, pays ? FIFTY : null);
            legalIf(!gone && free != pays, () -> desk.gatehouse.passes().make(desk.officer(), command), () -> {
                revenue += free ? 0 : 50;
                produced(member, misprint.map(pass -> pass.free).orElse(free), 1);
                misprint.ifPresent(pass -> pass.again = true);
            });
        }
    }

    void print() {
        if (prepared) {
            PrintReceiptSheet command = new PrintReceiptSheet(household);
            boolean legal = passes.stream().anyMatch(ModelPass::waitsForASheet);
            legalIf(legal, () -> desk.gatehouse.passes().printReceiptSheet(desk.officer(), command), () -> {
                List<ReceiptSheet> sheets = desk.book(household).sheets();
                String number = sheets.get(sheets.size() - 1).paper().number();
                passes.stream().filter(ModelPass::waitsForASheet).forEach(pass -> pass.sheet = number);
            });
        }
    }

    void moveIn(boolean countedRightly) {
        Optional<String> sheet = unsignedSheet();
        boolean waiting = passes.stream().anyMatch(pass -> pass.state == PassState.PRODUCED);
        int counted = countedRightly ? family.size() : family.size() + 1;
        MoveIn command = new MoveIn(household, counted, List.of(), sheet.orElse(null), family.get(0), null);
        boolean legal = prepared && !here && !gone && countedRightly && (sheet.isPresent() || !waiting);
        legalIf(legal, () -> desk.gatehouse.office().moveIn(desk.officer(), command), () -> {
            here = true;
            sheet.ifPresent(this::signed);
        });
    }

    void handOver() {
        unsignedSheet().ifPresent(sheet -> {
            HandOverPasses command = new HandOverPasses(household, sheet, family.get(0), null);
            legalIf(
                    here && !gone,
                    () -> desk.gatehouse.office().handOverPasses(desk.officer(), command),
                    () -> signed(sheet));
        });
    }

    void lose(int which) {
        onPass(
                which,
                pass -> pass.state == PassState.ISSUED,
                pass -> pass.state = PassState.LOST,
                number -> desk.gatehouse
                        .office()
                        .reportPassLost(
                                desk.officer(), new ReportPassLost(household, number, Party.outsider("a neighbour"))));
    }

    void takeBack(int which) {
        onPass(
                which,
                pass -> pass.issued && COMES_BACK.contains(pass.state),
                pass -> pass.state = PassState.RETURNED,
                number -> desk.gatehouse.passes().takeBack(desk.officer(), new TakeBackPass(household, number)));
    }

    void revoke(int which) {
        onPass(
                which,
                pass -> !pass.state.isOver(),
                this::revoked,
                number -> desk.gatehouse
                        .passes()
                        .revoke(desk.supervisor(), new RevokePass(household, number, RevocationReason.OTHER)));
    }

    void replace(int which) {
        onPass(
                which,
                pass -> pass.state == PassState.LOST && !gone,
                pass -> {
                    pass.state = PassState.REPLACED;
                    revenue += 50;
                    produced(pass.holder, false, 1);
                },
                number -> desk.gatehouse.passes().replace(desk.officer(), new ReplacePass(household, number, FIFTY)));
    }

    void moveOut() {
        MoveOut command = new MoveOut(household, List.of());
        legalIf(here && !gone, () -> desk.gatehouse.office().moveOut(desk.officer(), command), this::left);
    }

    void withdraw() {
        WithdrawHousehold command = new WithdrawHousehold(household);
        legalIf(!here && !gone, () -> desk.gatehouse.office().withdraw(desk.officer(), command), this::left);
    }

    /** What holds after every step, whatever the steps were. */
    void check() {
        assertThat(desk.unit(unit).households()).isEqualTo(here && !gone ? 1 : 0);
        assertThat(desk.household(household).members())
                .extracting(Member::person)
                .isEqualTo(family);
        if (!prepared) {
            return;
        }
        PassBook book = desk.book(household);
        assertThat(book.passes())
                .extracting(Pass::state)
                .isEqualTo(passes.stream().map(pass -> pass.state).toList());
        for (PersonId member : family) {
            assertThat(book.freePasses(member)).isEqualTo(free(member)).isLessThanOrEqualTo(3);
        }
        assertThat(book.passes().stream()
                        .mapToInt(pass -> pass.charge().amount().getAmountMajorInt())
                        .sum())
                .isEqualTo(revenue);
        LocalDate today = LocalDate.ofInstant(desk.now(), ZoneId.of("Asia/Shanghai"));
        assertThat(book.passes())
                .filteredOn(pass -> pass.opensOn(today))
                .allMatch(pass -> here && !gone && family.contains(pass.holder()));
        assertThat(desk.passJournal(household).stream()
                        .map(JournalEntry::version)
                        .distinct())
                .isEqualTo(LongStream.rangeClosed(1, book.version()).boxed().toList());
        assertThat(desk.unit(unit).file())
                .extracting(FiledPaper::paper)
                .containsExactlyInAnyOrderElementsOf(book.sheets().stream()
                        .map(ReceiptSheet::paper)
                        .filter(Paper::isSigned)
                        .toList());
    }

    private void onPass(
            int which, Predicate<ModelPass> legal, Consumer<ModelPass> model, Function<PassNumber, Outcome<?>> step) {
        if (!passes.isEmpty()) {
            int index = which % passes.size();
            ModelPass pass = passes.get(index);
            PassNumber number = desk.book(household).passes().get(index).number();
            legalIf(legal.test(pass), () -> step.apply(number), () -> model.accept(pass));
        }
    }

    private void legalIf(boolean legal, Supplier<? extends Outcome<?>> step, Runnable model) {
        desk.after(Duration.ofMinutes(1));
        List<Object> before = everything();
        if (legal) {
            desk.rehearsed(step);
            model.run();
        } else {
            assertThatThrownBy(() -> desk.rehearsed(step)).isInstanceOf(RuleViolation.class);
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

    private void produced(PersonId holder, boolean free, int count) {
        for (int i = 0; i < count; i++) {
            passes.add(new ModelPass(holder, free));
        }
    }

    private void signed(String sheet) {
        passes.stream().filter(pass -> sheet.equals(pass.sheet)).forEach(pass -> {
            pass.state = PassState.ISSUED;
            pass.issued = true;
        });
    }

    /** An unsigned sheet with a pass that is made void is void too: the others wait for another sheet. */
    private void revoked(ModelPass pass) {
        if (pass.state == PassState.PRODUCED && pass.sheet != null) {
            String sheet = pass.sheet;
            passes.stream().filter(other -> sheet.equals(other.sheet)).forEach(other -> other.sheet = null);
        }
        if (!pass.state.isOver()) {
            pass.state = PassState.REVOKED;
        }
    }

    private void left() {
        gone = true;
        passes.forEach(this::revoked);
    }

    private Optional<String> unsignedSheet() {
        return passes.stream()
                .filter(pass -> pass.state == PassState.PRODUCED)
                .flatMap(pass -> Stream.ofNullable(pass.sheet))
                .findFirst();
    }

    private long free(PersonId member) {
        return passes.stream()
                .filter(pass -> pass.holder.equals(member) && pass.free)
                .filter(pass -> !pass.isMisprint())
                .count();
    }

    private PersonId member(int which) {
        return family.get(which % family.size());
    }

    /** What the model knows of a pass. */
    private static final class ModelPass {
        private final PersonId holder;
        private final boolean free;
        private PassState state = PassState.PRODUCED;
        private boolean issued;
        private boolean again;
        private @Nullable String sheet;

        ModelPass(PersonId holder, boolean free) {
            this.holder = holder;
            this.free = free;
        }

        boolean isMisprint() {
            return state == PassState.REVOKED && !issued;
        }

        boolean waitsForASheet() {
            return state == PassState.PRODUCED && sheet == null;
        }
    }
}
