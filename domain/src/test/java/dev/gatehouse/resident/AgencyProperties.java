package dev.gatehouse.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatehouse.clock.Clocks;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.NewPaper;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Signature;
import dev.gatehouse.core.Text;
import dev.gatehouse.fixture.FrontDesk;
import dev.gatehouse.testkit.Samples;
import dev.gatehouse.unit.FileSection;
import dev.gatehouse.unit.FiledPaper;
import dev.gatehouse.unit.Unit;
import dev.gatehouse.unit.UnitId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

class AgencyProperties {
    private static final EstateId ESTATE = new EstateId("estate");
    private static final UnitId UNIT = new UnitId(new UUID(0, 1));
    private static final LocalDate TODAY = Samples.CALENDAR.dateOf(Samples.NOW);
    private static final AuthorityPolicy OURS = AuthorityPolicy.TYPE.defaults();
    private static final Person OWNER = Samples.person(ESTATE, "Owner");
    private static final Person AGENT = Samples.person(ESTATE, "Agent");

    @Property
    @Tag("AUTH-OURS-1")
    void somebodyMayHaveDoneForHimExactlyWhatHeMayDoOfHisOwn(
            @ForAll Capacity capacity,
            @ForAll @Size(min = 1) Set<Scope> scopes,
            @ForAll @Size(max = 5) Set<Scope> allowed,
            @ForAll boolean over) {
        AuthorityPolicy policy = OURS.withOwner(allowed).withTenant(allowed).withOccupant(allowed);
        TenureBook book = book(capacity, over ? TODAY : null);
        boolean may = agency(policy, book).mayActOfHisOwn(OWNER, scopes, Samples.NOW);
        assertThat(may).isEqualTo(!over && allowed.containsAll(scopes));
        RuleViolation refused = catchThrowableOfType(RuleViolation.class, () -> grant(book, scopes, may, null));
        assertThat(refused == null).isEqualTo(may);
        if (refused != null) {
            assertThat(refused.rule()).isEqualTo(AuthorityRule.OWN_TO_GIVE);
        }
    }

    @Property
    @Tag("AUTH-OURS-2")
    void anAuthorityWorksFromItsFirstInstantToItsLastAndNeverOnceItIsRevoked(
            @ForAll @Size(min = 1) Set<Scope> scopes,
            @ForAll Scope asked,
            @ForAll @LongRange(min = -3, max = 6) long seconds,
            @ForAll @LongRange(min = 1, max = 5) long lasts,
            @ForAll boolean revoked) {
        TenureBook granted = grant(book(Capacity.OWNER, null), scopes, true, Samples.NOW.plusSeconds(lasts));
        TenureBook book = revoked ? granted.revoke(1, Samples.act(ESTATE)).next() : granted;
        boolean works = agency(OURS, book).mayAct(AGENT, asked, Samples.NOW.plusSeconds(seconds));
        assertThat(works).isEqualTo(!revoked && seconds >= 0 && seconds < lasts && scopes.contains(asked));
        if (revoked) {
            RuleViolation again = catchThrowableOfType(
                    RuleViolation.class, () -> book.revoke(1, Samples.actAt(ESTATE, Samples.NOW.plusSeconds(9))));
            assertThat(again.rule()).isEqualTo(AuthorityRule.REVOKED_IS_OVER);
        }
    }

    @Property
    @Tag("AUTH-OURS-2")
    void whoeverHasNothingLeftOfTheUnitHasGivenNoAuthorityEitherAlsoNotWhenHeComesBack(@ForAll boolean twice) {
        TenureBook owned = book(Capacity.CO_OWNER, null);
        TenureBook both = twice ? begin(owned, Capacity.TENANT, null) : owned;
        TenureBook sold = grant(both, Set.of(Scope.SIGN), true, null)
                .end(OWNER.id(), Capacity::owns, TODAY, Samples.act(ESTATE))
                .next();
        assertThat(agency(OURS, sold).mayAct(AGENT, Scope.SIGN, Samples.NOW)).isEqualTo(twice);
        TenureBook back = begin(sold, Capacity.OWNER, null);
        assertThat(agency(OURS, back).mayAct(AGENT, Scope.SIGN, Samples.NOW)).isEqualTo(twice);
    }

    @Property
    @Tag("AUTH-OURS-3")
    void nobodyReadsWhatIsOlderThanTheTitleAndEveryPaperThatIsNot(
            @ForAll @Size(max = 8) List<@IntRange(min = -20, max = 0) Integer> days,
            @ForAll @IntRange(min = -15, max = 0) int title,
            @ForAll boolean byAgent) {
        RecordTenure command = new RecordTenure(
                UNIT, OWNER.id(), Capacity.OWNER, NewShare.WHOLE, TODAY.plusDays(title), null, null, null, null);
        TenureBook book = TenureBook.open(UNIT, Samples.act(ESTATE))
                .then(open -> open.begin(command, null, Samples.act(ESTATE), TenurePolicy.TYPE.defaults()))
                .next();
        TenureBook granted = grant(book, Set.of(Scope.SEE_FILE), true, null);
        Unit unit = Samples.unit(ESTATE, "3-1201");
        for (int day : days) {
            Paper old = Paper.unsigned("P" + day, Text.of("Paper", "文件"), Samples.NOW.plus(Duration.ofDays(day)));
            unit = unit.file(FileSection.CERTIFICATE, old, Samples.act(ESTATE)).next();
        }
        LocalDate since = agency(OURS, granted)
                .since(byAgent ? AGENT : OWNER, Scope.SEE_FILE, Samples.NOW)
                .orElseThrow();
        List<FiledPaper> read =
                unit.papersSince(since.atStartOfDay(Samples.CALENDAR.zone()).toInstant());
        assertThat(read)
                .extracting(filed -> filed.paper().number())
                .containsExactlyElementsOf(days.stream()
                        .filter(day -> day >= title)
                        .map(day -> "P" + day)
                        .toList());
        assertThat(agency(OURS, book).since(AGENT, Scope.SEE_FILE, Samples.NOW)).isEmpty();
    }

    @Property
    void whoeverIsNotOfAgeHasWhatTheProfileGivesMinorsAndAnUnknownAgeIsOfAge(
            @ForAll Scope scope,
            @ForAll @Size(max = 5) Set<Scope> adults,
            @ForAll @Size(max = 5) Set<Scope> minors,
            @ForAll @IntRange(max = 30) int age,
            @ForAll boolean known,
            @ForAll @IntRange(min = 14, max = 21) int adultFrom) {
        AuthorityPolicy policy = OURS.withOwner(adults).withMinor(minors).withAdultFrom(adultFrom);
        Person owner = OWNER.withBirth(known ? Birth.aged(age, TODAY) : null);
        Set<Scope> expected = known && age < adultFrom ? minors : adults;
        assertThat(agency(policy, book(Capacity.OWNER, null)).mayAct(owner, scope, Samples.NOW))
                .isEqualTo(expected.contains(scope));
    }

    @Property
    @Tag("KEY-OURS-8")
    void whatIsAHouseholdsOwnIsForItsMembersAndWhomTheyAuthorizedAlsoOnceItHasLeftAndForNoOwner(
            @ForAll Scope scope,
            @ForAll @Size(max = 5) Set<Scope> family,
            @ForAll boolean member,
            @ForAll boolean authorized,
            @ForAll boolean left) {
        AuthorityPolicy policy = OURS.withPrincipal(family);
        RegisterHousehold registered = new RegisterHousehold(
                UNIT, ParticularsSource.SALES_OFFICE, List.of(FrontDesk.someone("Somebody", Relationship.PRINCIPAL)));
        Household lived = Household.register(
                        new HouseholdId(UUID.randomUUID()),
                        registered,
                        List.of(member ? OWNER.id() : AGENT.id()),
                        Samples.act(ESTATE),
                        ResidentPolicy.TYPE.defaults())
                .next();
        Household household = left ? lived.withdraw(Samples.act(ESTATE)).next() : lived;
        TenureBook owned = book(Capacity.OWNER, null);
        TenureBook book = authorized ? grant(owned, Set.of(scope), true, null) : owned;
        Agency agency = new Agency(policy, Samples.CALENDAR, book, List.of(household));
        assertThat(agency.mayActOfTheirs(OWNER, scope, Samples.NOW)).isEqualTo(member && family.contains(scope));
        assertThat(agency.mayActOfTheirs(AGENT, scope, Samples.NOW))
                .isEqualTo(member ? authorized && family.contains(scope) : family.contains(scope));
    }

    private static Agency agency(AuthorityPolicy policy, TenureBook book) {
        return new Agency(policy, Samples.CALENDAR, book, List.of());
    }

    private static TenureBook grant(TenureBook book, Set<Scope> scopes, boolean may, @Nullable Instant until) {
        Paper proof = Paper.unsigned("POA-1", Text.of("Power of attorney", "委托书"), Samples.NOW)
                .signed(new Signature(Party.resident(OWNER.id()), Samples.NOW, null));
        GrantAuthority command = new GrantAuthority(
                UNIT, null, OWNER.id(), AGENT.id(), scopes, NewPaper.of("POA-1", "Power of attorney"), null, until);
        return book.grant(command, may, proof, Samples.act(ESTATE)).next();
    }

    private static TenureBook book(Capacity capacity, @Nullable LocalDate until) {
        TenureBook empty = new TenureBook(ESTATE, UNIT, 1, Samples.NOW, List.of(), List.of(), Clocks.NONE);
        return begin(empty, capacity, until);
    }

    private static TenureBook begin(TenureBook book, Capacity capacity, @Nullable LocalDate until) {
        RecordTenure command = new RecordTenure(
                UNIT,
                OWNER.id(),
                capacity,
                capacity.owns() ? NewShare.WHOLE : null,
                until == null ? TODAY : until.minusDays(9),
                until,
                null,
                null,
                null);
        return book.begin(command, null, Samples.act(ESTATE), TenurePolicy.TYPE.defaults())
                .next();
    }
}
