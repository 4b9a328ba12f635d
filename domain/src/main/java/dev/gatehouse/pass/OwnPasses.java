package dev.gatehouse.pass;

import dev.gatehouse.aggregate.Own;
import dev.gatehouse.clock.Clocks;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Party;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What residents see of pass books: the passes of themselves and their family (RES-OURS-6). */
final class OwnPasses {
    static final Own<PassBook, PassBookQuery> OWN = new Own<>(OwnPasses::seen, (query, caller) -> Optional.empty());

    private OwnPasses() {}

    private static Optional<PassBook> seen(PassBook book, Caller caller) {
        Set<Party> circle = caller.circle();
        List<Holder> holders = book.holders().stream()
                .filter(holder -> circle.contains(Party.resident(holder.person())))
                .toList();
        boolean isIn = holders.stream()
                .anyMatch(holder -> Party.resident(holder.person()).equals(caller.party()));
        return isIn ? Optional.of(of(book, holders)) : Optional.empty();
    }

    /** Their passes, and the sheets over nothing else. */
    private static PassBook of(PassBook book, List<Holder> holders) {
        List<Pass> passes = book.passes().stream()
                .filter(pass ->
                        holders.stream().anyMatch(holder -> holder.person().equals(pass.holder())))
                .toList();
        Set<PassNumber> numbers = passes.stream().map(Pass::number).collect(Collectors.toSet());
        return new PassBookBuilder()
                .from(book)
                .holders(holders)
                .passes(passes)
                .sheets(book.sheets().stream()
                        .filter(sheet -> numbers.containsAll(sheet.passes()))
                        .toList())
                .clocks(Clocks.NONE)
                .build();
    }
}
