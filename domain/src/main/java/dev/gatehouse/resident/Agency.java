package dev.gatehouse.resident;

import dev.gatehouse.clock.BusinessCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one question who may act for a unit or household: by owning or renting, by belonging to a household, or by a power
 * of attorney of somebody who may.
 *
 * @param policy     the sets of the profile
 * @param calendar   the estate's calendar
 * @param book       who owns and rents, and whom they authorized; null where nothing was recorded
 * @param households the households for which somebody is to act; one that has moved out gives no right
 */
public record Agency(
        AuthorityPolicy policy,
        BusinessCalendar calendar,
        @Nullable TenureBook book,
        List<Household> households) {
    /** Copies the households. */
    public Agency {
        households = List.copyOf(households);
    }

    /** Whether somebody may do something at an instant. */
    public boolean mayAct(Person person, Scope scope, Instant at) {
        return since(person, scope, at).isPresent();
    }

    /**
     * Whether somebody may do something at an instant about what is the households' own, also once they have left: by belonging
     * to one of them, or by a power of attorney of somebody who does. Who owns or rents the unit has no part in that.
     */
    public boolean mayActOfTheirs(Person person, Scope scope, Instant at) {
        return claims(person, scope, at, Agency::ofTheirs).findAny().isPresent();
    }

    /** Since when somebody who may do something at an instant has the title to it; empty when he may not. */
    public Optional<LocalDate> since(Person person, Scope scope, Instant at) {
        return claims(person, scope, at, Agency::own).map(Claim::since).min(LocalDate::compareTo);
    }

    private Stream<Claim> claims(Person person, Scope scope, Instant at, Standing standing) {
        LocalDate date = calendar.dateOf(at);
        Stream<Claim> granted = book == null
                ? Stream.empty()
                : book.authorities().stream()
                        .filter(authority -> authority.agent().equals(person.id()) && authority.worksAt(at))
                        .filter(authority -> authority.scopes().contains(scope))
                        .flatMap(authority -> standing.of(this, authority.grantedBy(), false, date));
        return Stream.concat(standing.of(this, person.id(), isMinor(person, date), date), granted)
                .filter(claim -> claim.scopes().contains(scope));
    }

    /** All that somebody may do by his own standing at an instant, without any power of attorney. */
    public boolean mayActOfHisOwn(Person person, Collection<Scope> scopes, Instant at) {
        LocalDate date = calendar.dateOf(at);
        return scopes.stream()
                .allMatch(scope -> own(person.id(), isMinor(person, date), date)
                        .anyMatch(claim -> claim.scopes().contains(scope)));
    }

    private boolean isMinor(Person person, LocalDate date) {
        return person.ageOn(date).orElse(policy.adultFrom()) < policy.adultFrom();
    }

    private Stream<Claim> own(PersonId person, boolean minor, LocalDate date) {
        Stream<Claim> tenures = book == null
                ? Stream.empty()
                : book.on(date).stream()
                        .filter(tenure -> tenure.person().equals(person))
                        .map(tenure -> new Claim(policy.of(tenure.capacity()), tenure.since()));
        return Stream.concat(
                tenures.map(claim -> claim.of(minor, policy)),
                memberships(person, minor, households.stream().filter(Household::isComingOrHere)));
    }

    private Stream<Claim> ofTheirs(PersonId person, boolean minor, LocalDate date) {
        return memberships(person, minor, households.stream());
    }

    private Stream<Claim> memberships(PersonId person, boolean minor, Stream<Household> of) {
        return of.flatMap(household -> household.member(person).stream()
                .map(member -> new Claim(policy.of(member), since(household)).of(minor, policy)));
    }

    private LocalDate since(Household household) {
        Instant movedIn = household.movedIn();
        return calendar.dateOf(movedIn == null ? household.registered() : movedIn);
    }

    /** What somebody may do, and since when. */
    private record Claim(Set<Scope> scopes, LocalDate since) {
        Claim of(boolean minor, AuthorityPolicy policy) {
            return minor ? new Claim(policy.minor(), since) : this;
        }
    }

    /** What somebody may do of his own, without any power of attorney. */
    private interface Standing {
        Stream<Claim> of(Agency agency, PersonId person, boolean minor, LocalDate date);
    }
}
