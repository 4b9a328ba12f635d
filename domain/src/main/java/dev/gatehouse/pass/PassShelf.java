package dev.gatehouse.pass;

import dev.gatehouse.core.Signature;
import dev.gatehouse.resident.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The passes of a book, with the receipt sheets that they are on. It only grows; it knows no rule. */
record PassShelf(List<Pass> passes, List<ReceiptSheet> sheets) {
    Optional<Pass> find(PassNumber number) {
        return passes.stream().filter(pass -> pass.number().equals(number)).findFirst();
    }

    List<PassNumber> numbers(Predicate<Pass> which) {
        return passes.stream().filter(which).map(Pass::number).toList();
    }

    /** What is at the desk. */
    List<PassNumber> waiting() {
        return numbers(pass -> pass.state() == PassState.PRODUCED);
    }

    /** What is at the desk, and on no sheet. */
    List<PassNumber> unlisted() {
        return waiting().stream()
                .filter(number ->
                        sheets.stream().noneMatch(sheet -> sheet.passes().contains(number)))
                .toList();
    }

    /** The sheet of this number, if it waits for a signature. */
    Optional<ReceiptSheet> unsigned(@Nullable String number) {
        return sheets.stream()
                .filter(sheet -> sheet.paper().number().equals(number))
                .filter(sheet -> !sheet.paper().isSigned())
                .findFirst();
    }

    /** How many passes somebody has had free of charge; a misprint that was never issued is none. */
    long free(PersonId holder) {
        return passes.stream()
                .filter(pass -> pass.holder().equals(holder))
                .filter(pass -> !pass.isMisprint())
                .filter(this::isOfTheFree)
                .count();
    }

    /** Whether it is one of the free passes: what is made again in place of one is one too, and in place of a lost one none. */
    boolean isOfTheFree(Pass pass) {
        PassNumber before = pass.replaces();
        return pass.charge().isFree()
                && (before == null
                        || find(before)
                                .filter(Pass::isMisprint)
                                .filter(this::isOfTheFree)
                                .isPresent());
    }

    /** What somebody never had, since it was made void before, and nothing was made in its place. */
    List<Pass> misprints(PersonId holder) {
        return passes.stream()
                .filter(pass -> pass.holder().equals(holder) && pass.isMisprint())
                .filter(pass -> passes.stream().noneMatch(other -> pass.number().equals(other.replaces())))
                .toList();
    }

    PassShelf with(List<Pass> more) {
        return new PassShelf(Stream.concat(passes.stream(), more.stream()).toList(), sheets);
    }

    PassShelf with(ReceiptSheet sheet) {
        return new PassShelf(
                passes, Stream.concat(sheets.stream(), Stream.of(sheet)).toList());
    }

    PassShelf signed(ReceiptSheet sheet, Signature signature) {
        ReceiptSheet signed = new ReceiptSheet(sheet.paper().signed(signature), sheet.passes());
        return new PassShelf(
                passes,
                sheets.stream().map(one -> one.equals(sheet) ? signed : one).toList());
    }

    PassShelf changed(Collection<PassNumber> numbers, UnaryOperator<Pass> change) {
        return new PassShelf(
                passes.stream()
                        .map(pass -> numbers.contains(pass.number()) ? change.apply(pass) : pass)
                        .toList(),
                sheets);
    }

    /** Passes made void, with the unsigned sheets that they are on. */
    PassShelf revoked(Collection<PassNumber> numbers, Instant at) {
        List<ReceiptSheet> left = sheets.stream()
                .filter(sheet ->
                        sheet.paper().isSigned() || sheet.passes().stream().noneMatch(numbers::contains))
                .toList();
        return new PassShelf(changed(numbers, pass -> pass.to(PassState.REVOKED, at)).passes, left);
    }
}
