package dev.gatehouse.resident;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.Text;
import java.time.LocalDate;
import java.util.Objects;

/** What was recorded wrongly of a tenure, and is set right. */
record TenureCorrection(TenureBook book, Act act, TenurePolicy policy) {

    Decision<TenureBook> decide(CorrectTenure command) {
        Tenure before = book.tenures().stream()
                .filter(tenure -> tenure.number() == command.tenure())
                .findFirst()
                .orElseThrow(() -> new NotFound("tenure", command.tenure()));
        if (before.struck()) {
            throw TenureRefusal.struckOff(before);
        }
        if (command.reason() == TenureCorrectionReason.NEVER_WAS) {
            return struckOff(before).then(next -> next.withoutGrantsOfStrangers(before.person(), act));
        }
        Tenure after = corrected(before, command);
        TenureBook next = book.withChanged(after);
        if (after.isOpen() && !Objects.equals(before.leaseEnd(), after.leaseEnd())) {
            next = next.withClocks(next.clocks().cancel(before.clock(), act.occurredAt()))
                    .watched(after, act, policy);
        }
        return decided(next, after, command.reason());
    }

    private Decision<TenureBook> struckOff(Tenure before) {
        Tenure after = before.withStruck(true);
        TenureBook next = book.withChanged(after).withClocks(book.clocks().cancel(before.clock(), act.occurredAt()));
        return decided(next, after, TenureCorrectionReason.NEVER_WAS);
    }

    private Tenure corrected(Tenure before, CorrectTenure command) {
        boolean owns = before.capacity().owns();
        if (command.share() != null && !owns) {
            throw new InvalidCommand("share", Text.of("must be left out: an owner alone has a share", "不得填写：仅业主有份额"));
        }
        if (command.leaseEnd() != null && owns) {
            throw new InvalidCommand("leaseEnd", Text.of("must be left out of an owner", "业主不得填写租期"));
        }
        if (command.until() != null && before.isOpen()) {
            throw TenureRefusal.stillOpen(before);
        }
        LocalDate since = command.since() == null ? before.since() : command.since();
        LocalDate until = command.until() == null ? before.until() : command.until();
        LocalDate leaseEnd = command.leaseEnd() == null ? before.leaseEnd() : command.leaseEnd();
        if ((until != null && until.isBefore(since)) || (leaseEnd != null && !leaseEnd.isAfter(since))) {
            throw TenureRefusal.outOfOrder(before, since);
        }
        return new TenureBuilder()
                .from(before)
                .share(
                        command.share() == null
                                ? before.share()
                                : command.share().share())
                .since(since)
                .until(until)
                .leaseEnd(leaseEnd)
                .build();
    }

    private static Decision<TenureBook> decided(TenureBook next, Tenure after, TenureCorrectionReason reason) {
        return Decision.of(
                next,
                new TenureEvent.Corrected(
                        after.number(), reason, after.share(), after.since(), after.until(), after.leaseEnd()));
    }
}
