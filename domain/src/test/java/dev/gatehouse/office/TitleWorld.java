package dev.gatehouse.office;

import static dev.gatehouse.fixture.FrontDesk.someone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Presets;
import dev.gatehouse.core.NewPaper;
import dev.gatehouse.core.PersonKind;
import dev.gatehouse.core.Rule;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.fixture.FrontDesk;
import dev.gatehouse.pass.PassBook;
import dev.gatehouse.pass.PassState;
import dev.gatehouse.resident.Agency;
import dev.gatehouse.resident.AuthorityPolicy;
import dev.gatehouse.resident.AuthorityRule;
import dev.gatehouse.resident.Capacity;
import dev.gatehouse.resident.CorrectTenure;
import dev.gatehouse.resident.GrantAuthority;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.NewOwner;
import dev.gatehouse.resident.NewShare;
import dev.gatehouse.resident.Occasion;
import dev.gatehouse.resident.Person;
import dev.gatehouse.resident.PersonDetails;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.RecordTenure;
import dev.gatehouse.resident.RegisterPerson;
import dev.gatehouse.resident.Relationship;
import dev.gatehouse.resident.RevokeAuthority;
import dev.gatehouse.resident.Scope;
import dev.gatehouse.resident.Share;
import dev.gatehouse.resident.Tenure;
import dev.gatehouse.resident.TenureBook;
import dev.gatehouse.resident.TenureCorrectionReason;
import dev.gatehouse.resident.TenurePolicy;
import dev.gatehouse.resident.TenureRule;
import dev.gatehouse.unit.FiledPaper;
import dev.gatehouse.unit.UnitId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One unit with three households, owners and agents, beside a model that knows shares of twelve and little else. */
final class TitleWorld {
    private static final int WHOLE = 12;
    private static final NewPaper PAPER = NewPaper.of("P-1", "A paper");

    private final FrontDesk desk = new FrontDesk(
            Presets.SUNSHINE_GARDEN.with(TenurePolicy.TYPE.defaults().withSettleFirst(Set.of(Occasion.OWNER_CHANGE))));
    private final UnitId unit = desk.unit("3-1201");
    private final List<PersonId> people = new ArrayList<>();
    private final Set<HouseholdId> here = new LinkedHashSet<>();
    private final List<HouseholdId> gone = new ArrayList<>();

    private final Map<PersonId, Integer> shares = new LinkedHashMap<>();
    private final Map<PersonId, LocalDate> titles = new LinkedHashMap<>();
    private final Map<Integer, PersonId> agents = new TreeMap<>();
    private final Map<Integer, PersonId> grantors = new TreeMap<>();
    private final Set<Integer> revoked = new TreeSet<>();
    private boolean changed;

    TitleWorld() {
        for (int i = 0; i < 5; i++) {
            RegisterPerson command =
                    new RegisterPerson(PersonKind.NATURAL_PERSON, "Person " + i, null, null, PersonDetails.NONE);
            people.add(desk.gatehouse.people().register(desk.officer(), command).id());
        }
        for (int i = 0; i < 3; i++) {
            HouseholdId household = desk.household(unit, someone("Family " + i, Relationship.PRINCIPAL));
            desk.prepare(household);
            desk.moveIn(household);
            here.add(household);
        }
    }

    /** Somebody is recorded as owner of so many twelfths. */
    void own(int who, int twelfths) {
        PersonId person = person(who);
        RecordTenure command = new RecordTenure(
                unit, person, Capacity.CO_OWNER, new NewShare(twelfths, WHOLE), today(), null, null, null, null);
        Rule rule = changed && !shares.isEmpty()
                ? TenureRule.SETTLED_FIRST
                : owned() + twelfths > WHOLE ? TenureRule.SHARES : null;
        legalUnless(rule, () -> desk.gatehouse.formalities().recordTenure(desk.officer(), command), () -> {
            shares.merge(person, twelfths, Integer::sum);
            titles.putIfAbsent(person, today());
        });
    }

    /** An owner sells to somebody, with or without a statement; the households whose bit is set leave. */
    void change(int from, int to, int leaving, boolean settled) {
        PersonId seller = person(from);
        PersonId buyer = person(to);
        int twelfths = shares.getOrDefault(seller, 1);
        List<Departure> departures = new ArrayList<>();
        int bit = 1;
        for (HouseholdId household : here) {
            departures.add((leaving & bit) == 0 ? Departure.stays(household) : Departure.leaves(household));
            bit *= 2;
        }
        boolean forgotten = leaving == 7 && !departures.isEmpty();
        if (forgotten) {
            departures.remove(0);
        }
        NewOwner owner = new NewOwner(buyer, new NewShare(twelfths, WHOLE), null, null);
        ChangeOwner command =
                new ChangeOwner(unit, List.of(seller), List.of(owner), departures, settled ? PAPER : null);
        if (shares.isEmpty() && !changed) {
            return;
        }
        Rule rule = !shares.containsKey(seller)
                ? TenureRule.TENURE_LIFE
                : forgotten ? TenureRule.EACH_HOUSEHOLD_DECIDED : settled ? null : TenureRule.SETTLED_FIRST;
        legalUnless(rule, () -> desk.gatehouse.titles().changeOwner(desk.officer(), command), () -> {
            changed = true;
            lose(seller);
            shares.merge(buyer, twelfths, Integer::sum);
            titles.putIfAbsent(buyer, today());
            departures.stream()
                    .filter(Departure::leaves)
                    .map(Departure::household)
                    .forEach(household -> {
                        here.remove(household);
                        gone.add(household);
                    });
        });
    }

    /** The supervisor finds that somebody never owned the unit; what was sold to him is nobody's then. */
    void strike(int which) {
        List<Tenure> owned = desk.gatehouse.tenures().find(desk.officer, unit).stream()
                .flatMap(book -> book.tenures().stream())
                .filter(Tenure::isOpen)
                .toList();
        if (!owned.isEmpty()) {
            Tenure tenure = owned.get(which % owned.size());
            PersonId person = tenure.person();
            CorrectTenure command =
                    new CorrectTenure(unit, tenure.number(), TenureCorrectionReason.NEVER_WAS, null, null, null, null);
            legalUnless(null, () -> desk.gatehouse.tenures().correct(desk.supervisor(), command), () -> {
                List<Tenure> left = owned.stream()
                        .filter(one -> one.person().equals(person) && one.number() != tenure.number())
                        .toList();
                int twelfths = left.stream().mapToInt(TitleWorld::twelfths).sum();
                if (left.isEmpty()) {
                    lose(person);
                } else {
                    shares.put(person, twelfths);
                    titles.put(
                            person,
                            left.stream()
                                    .map(Tenure::since)
                                    .min(LocalDate::compareTo)
                                    .orElseThrow());
                }
            });
        }
    }

    /** Somebody lets another act and read. */
    void grant(int by, int agent) {
        if (person(by).equals(person(agent))) {
            return;
        }
        GrantAuthority command = new GrantAuthority(
                unit, null, person(by), person(agent), Set.of(Scope.SIGN, Scope.SEE_FILE), PAPER, null, null);
        Rule rule = shares.containsKey(person(by)) ? null : AuthorityRule.OWN_TO_GIVE;
        legalUnless(rule, () -> desk.gatehouse.formalities().grantAuthority(desk.officer(), command), () -> {
            grantors.put(grantors.size() + 1, person(by));
            agents.put(agents.size() + 1, person(agent));
        });
    }

    void revoke(int which) {
        if (!agents.isEmpty()) {
            int number = which % agents.size() + 1;
            Rule rule = revoked.contains(number) ? AuthorityRule.REVOKED_IS_OVER : null;
            RevokeAuthority command = new RevokeAuthority(unit, number);
            legalUnless(
                    rule,
                    () -> desk.gatehouse.tenures().revokeAuthority(desk.officer(), command),
                    () -> revoked.add(number));
        }
    }

    /** A day goes by. */
    void wait(int days) {
        desk.after(Duration.ofDays(days));
    }

    /** What holds after every step, whatever the steps were. */
    void check() {
        TenureBook book = desk.gatehouse.tenures().find(desk.officer, unit).orElse(null);
        if (book != null) {
            Map<PersonId, Integer> owned = new LinkedHashMap<>();
            for (Tenure tenure : book.ownersOn(today())) {
                owned.merge(tenure.person(), twelfths(tenure), Integer::sum);
            }
            assertThat(owned).isEqualTo(shares);
            assertThat(owned()).isLessThanOrEqualTo(WHOLE);
            assertThat(book.feePayersOn(today()).stream().map(Tenure::person).distinct())
                    .containsExactlyInAnyOrderElementsOf(shares.keySet());
        }
        Agency agency = new Agency(
                AuthorityPolicy.TYPE.defaults(),
                desk.gatehouse.estates().find(desk.officer).orElseThrow().calendar(),
                book,
                List.of());
        for (PersonId id : people) {
            Person person = desk.gatehouse.people().find(desk.officer, id).orElseThrow();
            boolean may = shares.containsKey(id)
                    || agents.entrySet().stream()
                            .anyMatch(entry -> entry.getValue().equals(id) && !revoked.contains(entry.getKey()));
            assertThat(agency.mayAct(person, Scope.SIGN, desk.now())).isEqualTo(may);
            assertThat(agency.mayAct(person, Scope.SIGN, desk.now().plusSeconds(1)))
                    .isEqualTo(may);
            readsNothingOlderThanTheTitle(id);
        }
        for (HouseholdId household : here) {
            assertThat(desk.book(household).passes()).allMatch(pass -> pass.state() == PassState.ISSUED);
        }
        for (HouseholdId household : gone) {
            PassBook passes = desk.book(household);
            assertThat(passes.passes()).noneMatch(pass -> pass.opensOn(today()));
        }
        assertThat(desk.unit(unit).households()).isEqualTo(here.size());
    }

    private void readsNothingOlderThanTheTitle(PersonId reader) {
        List<LocalDate> reach = new ArrayList<>();
        if (titles.containsKey(reader)) {
            reach.add(titles.get(reader));
        }
        agents.forEach((number, agent) -> {
            if (agent.equals(reader) && !revoked.contains(number)) {
                reach.add(titles.get(grantors.get(number)));
            }
        });
        List<FiledPaper> expected = reach.isEmpty()
                ? List.of()
                : desk.unit(unit).file().stream()
                        .filter(filed -> !LocalDate.ofInstant(filed.paper().dated(), ZoneId.of("Asia/Shanghai"))
                                .isBefore(
                                        reach.stream().min(LocalDate::compareTo).orElseThrow()))
                        .toList();
        assertThat(desk.gatehouse.unitFiles().readableBy(desk.officer, reader, unit))
                .isEqualTo(expected);
    }

    private void legalUnless(@Nullable Rule rule, Runnable step, Runnable model) {
        desk.after(Duration.ofMinutes(1));
        List<Object> before = everything();
        if (rule == null) {
            step.run();
            model.run();
        } else {
            assertThatThrownBy(step::run)
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused -> assertThat(refused.rule()).isEqualTo(rule));
            assertThat(everything()).isEqualTo(before);
        }
    }

    private List<Object> everything() {
        List<Object> all = new ArrayList<>(List.of(desk.unit(unit)));
        desk.gatehouse.tenures().find(desk.officer, unit).ifPresent(all::add);
        all.addAll(desk.gatehouse.tenures().history(desk.officer, unit, 0, 1_000));
        here.forEach(household -> {
            all.add(desk.household(household));
            all.add(desk.book(household));
        });
        return all;
    }

    /** Somebody owns nothing any more, and lets nobody act either. */
    private void lose(PersonId owner) {
        shares.remove(owner);
        titles.remove(owner);
        grantors.forEach((number, by) -> {
            if (by.equals(owner)) {
                revoked.add(number);
            }
        });
    }

    private static int twelfths(Tenure tenure) {
        Share share = tenure.share();
        return share == null ? 0 : share.parts() * WHOLE / share.of();
    }

    private int owned() {
        return shares.values().stream().mapToInt(Integer::intValue).sum();
    }

    private PersonId person(int which) {
        return people.get(which % people.size());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(desk.now(), ZoneId.of("Asia/Shanghai"));
    }
}
