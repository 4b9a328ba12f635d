package dev.gatehouse.pass;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.AggregateTypeBuilder;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.aggregate.SortKey;
import dev.gatehouse.aggregate.Timekeeping;
import dev.gatehouse.clock.Clock;
import dev.gatehouse.clock.Clocks;
import dev.gatehouse.clock.Terms;
import dev.gatehouse.core.Attachment;
import dev.gatehouse.core.Charge;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Signature;
import dev.gatehouse.core.Text;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.unit.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * All passes that a household has ever had.
 *
 * @param estate   where
 * @param id       the household whose it is
 * @param version  one more at each change
 * @param unit     where the household lives
 * @param openedAt when it was opened
 * @param closed   whether the household has moved out
 * @param holders  for whom passes may be made, each once
 * @param passes   every pass, in the order of making
 * @param sheets   every receipt sheet, in the order of printing
 * @param clocks   by when those who were left out get passes (PASS-5)
 */
@Value.Builder
public record PassBook(
        EstateId estate,
        HouseholdId id,
        long version,
        UnitId unit,
        Instant openedAt,
        boolean closed,
        List<Holder> holders,
        List<Pass> passes,
        List<ReceiptSheet> sheets,
        Clocks clocks)
        implements Aggregate<HouseholdId>, WithPassBook {
    /** The type token. */
    public static final AggregateType<PassBook, HouseholdId, PassBookQuery> TYPE = new AggregateTypeBuilder<
                    PassBook, HouseholdId, PassBookQuery>()
            .name("pass-book")
            .type(PassBook.class)
            .events(PassEvent.class)
            .atVersion(PassBook::withVersion)
            .printId(HouseholdId::toString)
            .parseId(HouseholdId::parse)
            .matches(PassBookQuery::matches)
            .sortKey(book -> SortKey.of(book.openedAt()))
            .begins(Text.of("prepare the passes of the household first", "请先为该家庭制作首批业户证"))
            .running((book, theirs, act) ->
                    book.passes().stream().anyMatch(pass -> !pass.state().isOver() && theirs.test(pass.holder())))
            .time(Timekeeping.of(PassBook::clocks, PassBook::withClocks))
            .build();

    /** Refuses a holder or a pass that is there twice, a pass of nobody, and a sheet over a pass that is not there. */
    public PassBook {
        holders = List.copyOf(holders);
        passes = List.copyOf(passes);
        sheets = List.copyOf(sheets);
        Set<PersonId> people = holders.stream().map(Holder::person).collect(Collectors.toSet());
        Set<PassNumber> numbers = passes.stream().map(Pass::number).collect(Collectors.toSet());
        boolean whole = people.size() == holders.size()
                && numbers.size() == passes.size()
                && passes.stream().map(Pass::holder).allMatch(people::contains)
                && sheets.stream().map(ReceiptSheet::passes).allMatch(numbers::containsAll);
        if (!whole) {
            throw new IllegalArgumentException(id + ": every holder and pass once, every pass of a holder");
        }
    }

    /**
     * How many passes are to be prepared for these people.
     *
     * @see #prepare
     */
    public static int toPrepare(Collection<Holder> holders, PassPolicy policy) {
        return (int) holders.stream().filter(Holder::isFamily).count() * policy.freePasses();
    }

    /**
     * Opens the book of a household, and prepares the free passes of its family members (PASS-1, PASS-2).
     *
     * @param numbers as many pass numbers as {@link #toPrepare} says
     */
    public static Decision<PassBook> prepare(
            HouseholdId household,
            UnitId unit,
            List<Holder> holders,
            List<PassNumber> numbers,
            Act act,
            PassPolicy policy) {
        Decision<PassBook> decision = Decision.of(
                new PassBook(
                        act.estate(), household, 1, unit, act.now(), false, holders, List.of(), List.of(), Clocks.NONE),
                new PassEvent.BookOpened(unit));
        List<PassNumber> left = numbers;
        for (Holder holder : holders) {
            int count = holder.isFamily() ? policy.freePasses() : 0;
            if (count > 0) {
                List<PassNumber> own = left.subList(0, count);
                List<Charge> free =
                        own.stream().map(number -> PassFees.prepared(policy)).toList();
                decision = decision.then(book -> book.produced(holder, own, List.of(), free, act));
                left = left.subList(count, left.size());
            }
        }
        return decision;
    }

    /**
     * Makes further passes (PASS-2, PASS-5, PASS-6): in place of the holder's misprints first, free of charge.
     *
     * @param numbers as many pass numbers as the command counts
     * @throws RuleViolation PASS-2, when the free ones are used up and nothing was paid; PASS-6, when another sum was paid
     *     than they cost; PASS-OURS-2, when they are for nobody of the household, or it has moved out
     */
    public Decision<PassBook> make(MakePasses command, List<PassNumber> numbers, Act act, PassPolicy policy) {
        Holder holder = openFor(command.holder());
        List<Pass> again = shelf().misprints(holder.person()).stream()
                .limit(numbers.size())
                .toList();
        long had = freePasses(holder.person())
                + again.stream().filter(shelf()::isOfTheFree).count();
        List<Charge> charges = PassFees.further(holder, again.size(), had, numbers.size(), command.paid(), policy);
        return produced(holder, numbers, again, charges, act);
    }

    /**
     * Prints a receipt sheet over what is at the desk and on no sheet yet (PASS-3).
     *
     * @throws RuleViolation PASS-3, when there is nothing to sign for
     */
    public Decision<PassBook> printReceiptSheet(String number, Act act) {
        List<PassNumber> waiting = shelf().unlisted();
        if (waiting.isEmpty()) {
            throw PassRefusal.nothingToSign(id);
        }
        Paper paper = Paper.unsigned(number, Text.of("Pass receipt sheet", "业户证签收单"), act.occurredAt());
        return Decision.of(
                with(shelf().with(new ReceiptSheet(paper, waiting))),
                new PassEvent.ReceiptSheetPrinted(number, waiting));
    }

    /**
     * Hands over the passes of a sheet against a signature (PASS-3, PASS-4); without a sheet, whatever waits, where the
     * profile demands no signature. Decides nothing when nothing waits and no sheet is named.
     *
     * @param number   the number of the sheet; null when there is none
     * @param signedBy who signed; null when nobody did
     * @param maySign  whether that one may sign for the household
     * @param drawn    the drawn signature or a scan; null when the paper is kept
     * @throws RuleViolation PASS-3, when no such sheet waits; PASS-4, when nobody has signed who may
     */
    public Decision<PassBook> issue(
            @Nullable String number,
            @Nullable PersonId signedBy,
            boolean maySign,
            @Nullable Attachment drawn,
            Act act,
            PassPolicy policy) {
        List<PassNumber> waiting = shelf().waiting();
        if (number == null && (waiting.isEmpty() || !policy.signedFor())) {
            return waiting.isEmpty() ? Decision.none(this) : issued(waiting, null, null, act, policy);
        }
        ReceiptSheet sheet = shelf().unsigned(number).orElseThrow(() -> PassRefusal.noSheet(id));
        if (signedBy == null || !maySign) {
            throw PassRefusal.unsigned(sheet.paper().number());
        }
        Signature signature = new Signature(Party.resident(signedBy), act.occurredAt(), drawn);
        return with(shelf().signed(sheet, signature)).issued(sheet.passes(), number, signedBy, act, policy);
    }

    /**
     * Takes up somebody who was left out, and starts the clock by which passes are to be made (PASS-5). Whoever was here before
     * comes back to what he has had: for him a clock starts only where he never had a free pass.
     *
     * @throws RuleViolation PASS-OURS-2, when the household has moved out
     */
    public Decision<PassBook> addHolder(PersonId person, Entitlement entitlement, Act act, PassPolicy policy) {
        requireOpen();
        List<Holder> all = new ArrayList<>(holders);
        all.removeIf(holder -> holder.person().equals(person));
        all.add(Holder.of(person, entitlement));
        Decision<PassBook> decision = Decision.of(withHolders(all), new PassEvent.HolderAdded(person, entitlement));
        return entitlement == Entitlement.FAMILY_MEMBER && freePasses(person) == 0
                ? decision.then(book -> book.promised(person, act, policy))
                : decision;
    }

    private Decision<PassBook> promised(PersonId person, Act act, PassPolicy policy) {
        Terms terms = Terms.of(makeUpOf(person), PassRule.MADE_UP_SOON, PassNotice.makeUp(person, id), policy.makeUp());
        Clocks started = clocks.start(terms, act.occurredAt(), act.calendar());
        Instant due = started.find(terms.name()).orElseThrow().dueAt();
        return Decision.none(withClocks(started)).tell(PassNotice.makeUp(terms, due, act.calendar()));
    }

    /** How its passes end. */
    public PassEnding ending() {
        return new PassEnding(this);
    }

    /** A sheet by its number; {@link IllegalArgumentException} when there is none. */
    public ReceiptSheet sheet(@Nullable String number) {
        return sheets.stream()
                .filter(sheet -> sheet.paper().number().equals(number))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sheet " + number));
    }

    /** How many passes somebody has had free of charge, whatever became of them; a misprint that was never issued is none. */
    public long freePasses(PersonId person) {
        return shelf().free(person);
    }

    /** By when somebody who was left out gets passes (PASS-5); empty for who was there from the start. */
    public Optional<Clock> makeUp(PersonId person) {
        return clocks.find(makeUpOf(person));
    }

    static String makeUpOf(PersonId person) {
        return "make-up:" + person;
    }

    private Decision<PassBook> produced(
            Holder holder, List<PassNumber> numbers, List<Pass> again, List<Charge> charges, Act act) {
        List<Pass> made = IntStream.range(0, numbers.size())
                .mapToObj(i -> newPass(numbers.get(i), holder.person(), charges.get(i), act)
                        .withReplaces(i < again.size() ? again.get(i).number() : null))
                .toList();
        Money paid = Money.total(charges.stream().map(Charge::amount).toList());
        return Decision.of(
                with(shelf().with(made)).withClocks(clocks.meet(makeUpOf(holder.person()), act.occurredAt())),
                new PassEvent.Produced(holder.person(), numbers, paid));
    }

    private Decision<PassBook> issued(
            List<PassNumber> numbers, @Nullable String sheet, @Nullable PersonId signedBy, Act act, PassPolicy policy) {
        LocalDate validUntil = policy.validUntil(act.date());
        return Decision.of(
                with(shelf().changed(numbers, pass -> pass.issued(act.occurredAt(), validUntil))),
                new PassEvent.Issued(sheet, signedBy, numbers));
    }

    PassShelf shelf() {
        return new PassShelf(passes, sheets);
    }

    PassBook with(PassShelf shelf) {
        return withPasses(shelf.passes()).withSheets(shelf.sheets());
    }

    private Stream<Holder> present() {
        return holders.stream().filter(holder -> !holder.left());
    }

    static Pass newPass(PassNumber number, PersonId holder, Charge charge, Act act) {
        return new PassBuilder()
                .number(number)
                .holder(holder)
                .charge(charge)
                .state(PassState.PRODUCED)
                .since(act.occurredAt())
                .producedAt(act.occurredAt())
                .build();
    }

    private Holder openFor(PersonId person) {
        requireOpen();
        return present()
                .filter(holder -> holder.person().equals(person))
                .findFirst()
                .orElseThrow(() -> PassRefusal.stranger(person, id));
    }

    void requireOpen() {
        if (closed) {
            throw PassRefusal.movedOut(id);
        }
    }

    Pass requirePass(PassNumber number) {
        return shelf().find(number).orElseThrow(() -> PassRefusal.strangePass(number, id));
    }
}
