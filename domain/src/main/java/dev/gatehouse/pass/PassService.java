package dev.gatehouse.pass;

import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Role;
import dev.gatehouse.desk.Desk;
import dev.gatehouse.desk.Operation;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.desk.Work;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.port.Page;
import dev.gatehouse.resident.HouseholdId;
import java.util.List;
import java.util.Optional;

/** What the desk does with passes; what touches households or units too is in {@code dev.gatehouse.office}. */
public final class PassService {
    private static final Operation<PassBook, HouseholdId, PassBookQuery> MAKE = staff("pass.make");
    private static final Operation<PassBook, HouseholdId, PassBookQuery> PRINT = staff("pass.print-receipt-sheet");
    private static final Operation<PassBook, HouseholdId, PassBookQuery> REPLACE = staff("pass.replace");
    private static final Operation<PassBook, HouseholdId, PassBookQuery> TAKE_BACK = staff("pass.take-back");
    private static final Operation<PassBook, HouseholdId, PassBookQuery> REVOKE =
            Operation.of("pass.revoke", PassBook.TYPE, Role.CS_SUPERVISOR, Role.SECURITY, Role.SYSTEM);
    private static final Operation<PassBook, HouseholdId, PassBookQuery> VIEW =
            view("pass.view").forResidents(OwnPasses.OWN);
    private static final Operation<PassBook, HouseholdId, PassBookQuery> SEARCH = view("pass.search");
    private static final Operation<PassBook, HouseholdId, PassBookQuery> HISTORY = view("pass.history");

    private final Desk desk;

    /** A service at a desk. */
    public PassService(Desk desk) {
        this.desk = desk;
    }

    /**
     * Makes further passes for somebody of the household.
     *
     * @throws dev.gatehouse.core.RuleViolation PASS-2, PASS-6 or PASS-OURS-2; see {@link PassBook#make}
     */
    public Outcome<HouseholdId> make(Call call, MakePasses command) {
        return desk.perform(
                call,
                MAKE,
                command,
                work -> work.change(
                        PassBook.TYPE,
                        command.household(),
                        book -> book.make(
                                command, numbers(work, command.count()), work.act(), work.policy(PassPolicy.TYPE))));
    }

    /**
     * Prints a receipt sheet over the passes at the desk.
     *
     * @throws dev.gatehouse.core.RuleViolation PASS-3, when there is nothing to sign for
     */
    public Outcome<HouseholdId> printReceiptSheet(Call call, PrintReceiptSheet command) {
        return desk.perform(
                call,
                PRINT,
                command,
                work -> work.change(
                        PassBook.TYPE,
                        command.household(),
                        book -> book.printReceiptSheet(work.numbered("RS"), work.act())));
    }

    /**
     * Makes a pass in place of a lost one.
     *
     * @throws dev.gatehouse.core.RuleViolation PASS-OURS-1, PASS-OURS-2 or PASS-OURS-3; see {@link PassEnding#replace}
     */
    public Outcome<HouseholdId> replace(Call call, ReplacePass command) {
        return desk.perform(
                call,
                REPLACE,
                command,
                work -> work.change(
                        PassBook.TYPE,
                        command.household(),
                        book -> book.ending()
                                .replace(command, numbers(work, 1).get(0), work.act(), work.policy(PassPolicy.TYPE))));
    }

    /**
     * Takes a pass back.
     *
     * @throws dev.gatehouse.core.RuleViolation PASS-OURS-1, when it is neither issued nor lost
     */
    public Outcome<HouseholdId> takeBack(Call call, TakeBackPass command) {
        return desk.perform(
                call,
                TAKE_BACK,
                command,
                work -> work.change(
                        PassBook.TYPE,
                        command.household(),
                        book -> book.ending().takeBack(command, work.act())));
    }

    /**
     * Makes a pass void.
     *
     * @throws dev.gatehouse.core.RuleViolation PASS-OURS-1, when its life has ended
     */
    public Outcome<HouseholdId> revoke(Call call, RevokePass command) {
        return desk.perform(
                call,
                REVOKE,
                command,
                work -> work.change(
                        PassBook.TYPE,
                        command.household(),
                        book -> book.ending().revoke(command, work.act())));
    }

    /** The pass book of a household. */
    public Optional<PassBook> find(Caller caller, HouseholdId household) {
        return desk.find(caller, VIEW, household);
    }

    /** Pass books, in the order in which they were opened. */
    public Page<PassBook> search(Caller caller, PassBookQuery query) {
        return desk.search(caller, SEARCH, query);
    }

    /** What happened in a pass book; see {@link dev.gatehouse.port.Journal#history}. */
    public List<JournalEntry> history(Caller caller, HouseholdId household, long afterVersion, int limit) {
        return desk.history(caller, HISTORY, household, afterVersion, limit);
    }

    /** Takes the next pass numbers of the year in which something happened. */
    public static List<PassNumber> numbers(Work work, int count) {
        int year = work.act().date().getYear();
        return count == 0 ? List.of() : PassNumber.of(year, work.number(PassNumber.series(year), count), count);
    }

    private static Operation<PassBook, HouseholdId, PassBookQuery> view(String name) {
        return Operation.of(name, PassBook.TYPE, Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SECURITY, Role.SYSTEM);
    }

    private static Operation<PassBook, HouseholdId, PassBookQuery> staff(String name) {
        return Operation.of(name, PassBook.TYPE, Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SYSTEM);
    }
}
