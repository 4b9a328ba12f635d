package dev.gatehouse.pass;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.core.Charge;
import dev.gatehouse.core.Reporter;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.resident.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * How passes end: their holder leaves, they are lost and replaced, come back, are made void, or the household goes.
 *
 * @param book whose passes
 */
public record PassEnding(PassBook book) {
    /** Somebody belongs to the household no more: what opens for that person is void, and nothing is made any more. */
    public Decision<PassBook> removeHolder(PersonId person, Act act) {
        List<PassNumber> revoked = book.shelf()
                .numbers(pass -> pass.holder().equals(person) && !pass.state().isOver());
        PassBook next = book.with(book.shelf().revoked(revoked, act.occurredAt()))
                .withHolders(book.holders().stream()
                        .map(holder -> holder.person().equals(person) ? holder.withLeft(true) : holder)
                        .toList())
                .withClocks(book.clocks().cancel(PassBook.makeUpOf(person), act.occurredAt()));
        Decision<PassBook> decision = Decision.of(next, new PassEvent.HolderLeft(person, revoked));
        return revoked.isEmpty() ? decision : decision.tell(PassNotice.stopped(revoked));
    }

    /**
     * Notes that a pass was lost, and by whom that was reported (RES-9).
     *
     * @throws RuleViolation PASS-OURS-1, when it is not in its holder's hands
     */
    public Decision<PassBook> lose(PassNumber number, Reporter reporter, Act act) {
        book.requirePass(number);
        return Decision.of(
                        book.with(book.shelf().changed(Set.of(number), pass -> pass.lost(reporter, act.occurredAt()))),
                        new PassEvent.Lost(number, reporter))
                .tell(PassNotice.stopped(List.of(number)));
    }

    /**
     * Makes a pass in place of a lost one.
     *
     * @throws RuleViolation PASS-OURS-1, when it is not lost; PASS-OURS-2, when the household has moved out; PASS-OURS-3,
     *     when another sum was paid than it costs
     */
    public Decision<PassBook> replace(ReplacePass command, PassNumber number, Act act, PassPolicy policy) {
        book.requireOpen();
        Pass lost = book.requirePass(command.lost());
        Charge charge = PassFees.replacement(command.paid(), policy);
        Pass replacement = PassBook.newPass(number, lost.holder(), charge, act).withReplaces(lost.number());
        PassShelf next = book.shelf()
                .changed(Set.of(lost.number()), pass -> pass.to(PassState.REPLACED, act.occurredAt()))
                .with(List.of(replacement));
        return Decision.of(book.with(next), new PassEvent.Replaced(lost.number(), number, charge.amount()));
    }

    /**
     * Takes a pass back.
     *
     * @throws RuleViolation PASS-OURS-1, when it was never issued, or came back before
     */
    public Decision<PassBook> takeBack(TakeBackPass command, Act act) {
        book.requirePass(command.pass());
        return Decision.of(
                book.with(book.shelf()
                        .changed(Set.of(command.pass()), pass -> pass.to(PassState.RETURNED, act.occurredAt()))),
                new PassEvent.Returned(command.pass()));
    }

    /**
     * Makes a pass void.
     *
     * @throws RuleViolation PASS-OURS-1, when its life has ended
     */
    public Decision<PassBook> revoke(RevokePass command, Act act) {
        book.requirePass(command.pass());
        return Decision.of(
                        book.with(book.shelf().revoked(List.of(command.pass()), act.occurredAt())),
                        new PassEvent.Revoked(command.pass(), command.reason()))
                .tell(PassNotice.stopped(List.of(command.pass())));
    }

    /**
     * Closes the book when the household moves out, or never came: what comes back is returned, all else is made void.
     *
     * @param returned the passes that come back
     * @throws RuleViolation PASS-OURS-1, when one of them cannot be returned
     */
    public Decision<PassBook> close(Collection<PassNumber> returned, Act act) {
        book.requireOpen();
        returned.forEach(book::requirePass);
        List<PassNumber> back = returned.stream().distinct().toList();
        List<PassNumber> revoked =
                book.shelf().numbers(pass -> !pass.state().isOver() && !back.contains(pass.number()));
        PassBook next = book.with(book.shelf()
                        .changed(back, pass -> pass.to(PassState.RETURNED, act.occurredAt()))
                        .revoked(revoked, act.occurredAt()))
                .withClocks(book.clocks().cancelAll(act.occurredAt()))
                .withClosed(true);
        Decision<PassBook> decision = Decision.of(next, new PassEvent.BookClosed(back, revoked));
        return revoked.isEmpty() ? decision : decision.tell(PassNotice.stopped(revoked));
    }
}
