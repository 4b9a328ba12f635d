package dev.gatehouse.resident;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.AggregateTypeBuilder;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.aggregate.SortKey;
import dev.gatehouse.aggregate.Timekeeping;
import dev.gatehouse.clock.Clocks;
import dev.gatehouse.clock.Terms;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import dev.gatehouse.unit.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Who owns, rents and occupies a unit, and who ever did.
 *
 * <p>Powers of attorney are kept here too, since they end with the title of whoever gave them.
 *
 * @param estate      where
 * @param id          the unit whose it is
 * @param version     one more at each change
 * @param openedAt    when it was opened
 * @param tenures     every tenure, in the order of recording; at no date are the owners' shares more than the whole
 * @param authorities every power of attorney, in the order of recording
 * @param clocks      by when it is recorded what becomes of each lease
 */
@Value.Builder
public record TenureBook(
        EstateId estate,
        UnitId id,
        long version,
        Instant openedAt,
        List<Tenure> tenures,
        List<Authority> authorities,
        Clocks clocks)
        implements Aggregate<UnitId>, WithTenureBook {
    /** The type token. */
    public static final AggregateType<TenureBook, UnitId, TenureQuery> TYPE = new AggregateTypeBuilder<
                    TenureBook, UnitId, TenureQuery>()
            // Its name comes after the unit's: who locks the unit first queues up also before there is a book.
            .name("unit-tenures")
            .type(TenureBook.class)
            .events(TenureEvent.class)
            .atVersion(TenureBook::withVersion)
            .printId(UnitId::toString)
            .parseId(UnitId::parse)
            .matches(TenureQuery::matches)
            .sortKey(book -> SortKey.of(book.openedAt()))
            .begins(Text.of("record first who owns, rents or occupies the unit", "请先登记该单元的业主、租户或使用人"))
            .running((book, theirs, act) ->
                    book.tenures.stream().anyMatch(tenure -> tenure.isOpen() && theirs.test(tenure.person()))
                            || book.authorities.stream()
                                    .anyMatch(authority -> !authority.isOverAt(act.now())
                                            && (theirs.test(authority.grantedBy()) || theirs.test(authority.agent()))))
            .time(Timekeeping.of(TenureBook::clocks, TenureBook::withClocks))
            .build();

    /** Refuses owners of more than the whole, and tenures that are not numbered from 1. */
    public TenureBook {
        tenures = List.copyOf(tenures);
        authorities = List.copyOf(authorities);
        if (overfull(tenures).isPresent()) {
            throw new IllegalArgumentException(id + ": owners of more than the whole");
        }
        List<Tenure> numbered = tenures;
        if (!IntStream.range(0, numbered.size()).allMatch(i -> numbered.get(i).number() == i + 1)) {
            throw new IllegalArgumentException(id + ": tenures are numbered from 1");
        }
    }

    /** Opens the book of a unit. */
    public static Decision<TenureBook> open(UnitId unit, Act act) {
        return Decision.of(
                new TenureBook(act.estate(), unit, 1, act.now(), List.of(), List.of(), Clocks.NONE),
                new TenureEvent.BookOpened());
    }

    /**
     * Records a tenure (RES-10), and starts the clock of its lease (RES-OURS-5).
     *
     * @param agreement the agreement as it is filed; null where there is none
     * @throws RuleViolation RES-OURS-3, when the owners' shares would be more than the whole
     */
    public Decision<TenureBook> begin(RecordTenure command, @Nullable Paper agreement, Act act, TenurePolicy policy) {
        NewShare share = command.share();
        Tenure tenure = new Tenure(
                tenures.size() + 1,
                command.person(),
                command.capacity(),
                share == null ? null : share.share(),
                command.since(),
                command.until(),
                command.leaseEnd(),
                agreement,
                false);
        TenureBook next =
                within(Stream.concat(tenures.stream(), Stream.of(tenure)).toList());
        return Decision.of(
                tenure.isOpen() ? next.watched(tenure, act, policy) : next,
                new TenureEvent.Begun(
                        tenure.number(), tenure.person(), tenure.capacity(), tenure.share(), tenure.since()));
    }

    /**
     * Ends what somebody has in some capacity; whoever has nothing left of the unit has given no authority either.
     *
     * @param until the first day on which it is over
     * @throws RuleViolation RES-OURS-4, when nothing such is open, or it has not begun by then
     */
    public Decision<TenureBook> end(PersonId person, Predicate<Capacity> capacity, LocalDate until, Act act) {
        List<Tenure> open = open(person, capacity);
        Decision<TenureBook> decision = Decision.none(this);
        for (Tenure tenure : open) {
            if (until.isBefore(tenure.since())) {
                throw TenureRefusal.endsTooEarly(tenure, until);
            }
            decision = decision.then(book -> Decision.of(
                    book.withChanged(tenure.withUntil(until))
                            .withClocks(book.clocks.meet(tenure.clock(), act.occurredAt())),
                    new TenureEvent.Ended(tenure.number(), until)));
        }
        return decision.then(book -> book.withoutGrantsOfStrangers(person, act));
    }

    /**
     * Sets right what was recorded wrongly; a lease that ends on another day is watched anew, and whoever has nothing left of
     * the unit has given no authority either.
     *
     * @throws NotFound                              when the unit has no such tenure
     * @throws dev.gatehouse.core.InvalidCommand     when an owner is given a lease, or somebody else a share
     * @throws RuleViolation RES-OURS-3, when the owners' shares would be more than the whole; RES-OURS-4, when it would end
     *     before it begins, or has not ended and is given an end, or was struck off
     */
    public Decision<TenureBook> correct(CorrectTenure command, Act act, TenurePolicy policy) {
        return new TenureCorrection(this, act, policy).decide(command);
    }

    /**
     * Records that somebody may act for another.
     *
     * @param mayHimself whether whoever grants it may do all of that of his own, as {@link Agency} answers
     * @param proof      the power of attorney as it is filed
     * @throws RuleViolation AUTH-OURS-1, when he may not
     */
    public Decision<TenureBook> grant(GrantAuthority command, boolean mayHimself, Paper proof, Act act) {
        if (!mayHimself) {
            throw TenureRefusal.notHisToGive(id, command.grantedBy());
        }
        Instant since = command.since() == null ? act.occurredAt() : command.since();
        Instant until = command.until();
        if (until != null && !until.isAfter(since)) {
            throw new InvalidCommand("until", Text.of("must be after it begins", "须晚于开始时间"));
        }
        Authority granted = new Authority(
                authorities.size() + 1,
                command.grantedBy(),
                command.agent(),
                command.scopes(),
                proof,
                since,
                until,
                null);
        return Decision.of(
                withAuthorities(
                        Stream.concat(authorities.stream(), Stream.of(granted)).toList()),
                new TenureEvent.AuthorityGranted(
                        granted.number(), granted.grantedBy(), granted.agent(), granted.scopes()));
    }

    /**
     * Revokes an authority, at once and for good.
     *
     * @throws NotFound      when the unit has no such authority
     * @throws RuleViolation AUTH-OURS-2, when it is revoked already
     */
    public Decision<TenureBook> revoke(int number, Act act) {
        Authority authority = authorities.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("authority", number));
        if (authority.revokedAt() != null) {
            throw TenureRefusal.revokedBefore(authority, authority.revokedAt());
        }
        List<Authority> all = new ArrayList<>(authorities);
        all.set(number - 1, authority.revoked(act.occurredAt()));
        return Decision.of(withAuthorities(all), new TenureEvent.AuthorityRevoked(number));
    }

    /** Whoever has nothing of the unit any more has given no authority either. */
    Decision<TenureBook> withoutGrantsOfStrangers(PersonId person, Act act) {
        Decision<TenureBook> decision = Decision.none(this);
        if (tenures.stream().anyMatch(left -> left.isOpen() && left.person().equals(person))) {
            return decision;
        }
        for (Authority authority : authorities) {
            if (authority.revokedAt() == null && authority.grantedBy().equals(person)) {
                decision = decision.then(book -> book.revoke(authority.number(), act));
            }
        }
        return decision;
    }

    /**
     * Gives a lease a later last day, and its clock another cycle.
     *
     * @throws RuleViolation RES-OURS-4, when the person has no open lease, or the day is no later
     */
    public Decision<TenureBook> renew(RenewLease command, Act act, TenurePolicy policy) {
        Tenure lease = open(command.person(), capacity -> !capacity.owns()).stream()
                .filter(tenure -> tenure.leaseEnd() != null)
                .findFirst()
                .orElseThrow(() -> TenureRefusal.notOpen(id, command.person()));
        LocalDate before = lease.leaseEnd();
        if (before == null || !command.leaseEnd().isAfter(before)) {
            throw TenureRefusal.noLaterEnd(lease, command.leaseEnd());
        }
        Tenure renewed = lease.withLeaseEnd(command.leaseEnd());
        TenureBook next = withChanged(renewed).withClocks(clocks.meet(lease.clock(), act.occurredAt()));
        return Decision.of(
                next.watched(renewed, act, policy), new TenureEvent.LeaseRenewed(lease.number(), command.leaseEnd()));
    }

    /** Who has the unit on a day, and as what. */
    public List<Tenure> on(LocalDate date) {
        return tenures.stream().filter(tenure -> tenure.holdsOn(date)).toList();
    }

    /** Who owns the unit on a day. */
    public List<Tenure> ownersOn(LocalDate date) {
        return on(date).stream().filter(tenure -> tenure.capacity().owns()).toList();
    }

    /** Who owes the property fee for a day, by which agreement (OWN-3): whoever owns the unit that day. */
    public List<Tenure> feePayersOn(LocalDate date) {
        return ownersOn(date);
    }

    /**
     * Requires that who owns the unit now and came after others came by an owner change (OWN-1); what is over may be
     * recorded whenever it was, and who really owns a unit of which no owner is left on record.
     *
     * @throws RuleViolation OWN-1, when it follows upon an owner's end and is not over itself, while another owns the unit
     */
    public void requireFirstOwners(RecordTenure command, Act act) {
        boolean over = command.until() != null && !command.until().isAfter(act.date());
        boolean owned = tenures.stream().anyMatch(tenure -> tenure.capacity().owns() && tenure.isOpen())
                || !ownersOn(act.date()).isEmpty();
        boolean follows = tenures.stream()
                .filter(tenure -> tenure.capacity().owns() && !tenure.struck())
                .anyMatch(tenure -> tenure.until() != null && !tenure.until().isAfter(command.since()));
        if (command.capacity().owns() && !over && owned && follows) {
            throw TenureRefusal.byOwnerChange(id);
        }
    }

    private List<Tenure> open(PersonId person, Predicate<Capacity> capacity) {
        List<Tenure> open = tenures.stream()
                .filter(tenure -> tenure.isOpen() && tenure.person().equals(person))
                .filter(tenure -> capacity.test(tenure.capacity()))
                .toList();
        if (open.isEmpty()) {
            throw TenureRefusal.notOpen(id, person);
        }
        return open;
    }

    TenureBook watched(Tenure tenure, Act act, TenurePolicy policy) {
        LocalDate last = tenure.leaseEnd();
        if (last == null) {
            return this;
        }
        Text task =
                Text.of("Record what becomes of lease {0} of unit {1}", "登记单元 {1} 租约 {0} 的续租或退租", tenure.number(), id);
        Terms terms = Terms.of(tenure.clock(), TenureRule.LEASE_END, task, policy.leaseEnd());
        Instant from = last.atStartOfDay(act.calendar().zone()).toInstant();
        return withClocks(clocks.start(terms, from, act.occurredAt(), act.calendar()));
    }

    /** The book with one tenure changed; RES-OURS-3, when the owners' shares would be more than the whole. */
    TenureBook withChanged(Tenure changed) {
        List<Tenure> all = new ArrayList<>(tenures);
        all.set(changed.number() - 1, changed);
        return within(all);
    }

    private TenureBook within(List<Tenure> all) {
        overfull(all).ifPresent(date -> {
            throw TenureRefusal.tooMuch(id, date);
        });
        return withTenures(all);
    }

    /** The first day on which owners would own more than the whole: shares grow on first days alone. */
    private static Optional<LocalDate> overfull(List<Tenure> tenures) {
        List<Tenure> owners =
                tenures.stream().filter(tenure -> tenure.capacity().owns()).toList();
        return owners.stream()
                .map(Tenure::since)
                .sorted()
                .filter(date -> Share.exceedWhole(owners.stream()
                        .filter(tenure -> tenure.holdsOn(date))
                        .flatMap(tenure -> Stream.ofNullable(tenure.share()))
                        .toList()))
                .findFirst();
    }
}
