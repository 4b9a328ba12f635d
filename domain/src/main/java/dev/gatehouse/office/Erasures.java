package dev.gatehouse.office;

import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.IdentityDocument;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.PersonName;
import dev.gatehouse.core.Phone;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import dev.gatehouse.desk.Desk;
import dev.gatehouse.desk.Erasing;
import dev.gatehouse.desk.Erasing.Survey;
import dev.gatehouse.desk.Erasing.Target;
import dev.gatehouse.desk.Operation;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.desk.Work;
import dev.gatehouse.resident.Erasure;
import dev.gatehouse.resident.Household;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.HouseholdQuery;
import dev.gatehouse.resident.Person;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.PersonQuery;
import dev.gatehouse.resident.Relationship;
import dev.gatehouse.resident.ResidentRule;
import dev.gatehouse.resident.Trace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * People who are no longer to be known by name (RES-11, RES-OURS-7 to RES-OURS-9).
 *
 * <p>Names, numbers, addresses and attachments of the person go from everywhere: from what is about the person, as a whole;
 * from what others typed, where they are found there, in whatever spelling. A name that somebody else has too goes only from what
 * is about the person. Ids stay, and with them every figure, number, chain of custody and the order of what happened.
 *
 * <p>Unlike a command, an erasure is many transactions: the first refuses, or marks the person; from then on nothing new begins
 * with that one. What breaks off is gone on with by erasing again.
 */
public final class Erasures {
    private static final Operation<Person, PersonId, PersonQuery> ERASE =
            Operation.of("person.erase", Person.TYPE, Role.ADMINISTRATOR);
    private static final Operation<Person, PersonId, PersonQuery> DELETE_LEFTOVERS =
            Operation.of("person.delete-leftovers", Person.TYPE, Role.ADMINISTRATOR, Role.SYSTEM);

    private static final Pattern IDENTIFIES = Pattern.compile("[@\\d]");
    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{2,14}");

    private final Desk desk;
    private final Erasing<Person, PersonId> erasing;

    /**
     * A service at a desk; {@code Gatehouse.builder()} makes it.
     *
     * @param types of all that is kept
     */
    public Erasures(Desk desk, Collection<? extends AggregateType<?, ?, ?>> types) {
        this.desk = desk;
        this.erasing = new Erasing<>(desk, types, Person.TYPE, Person::erasing);
    }

    /**
     * Erases somebody, or goes on where an erasure broke off. Whoever is erased already stays so.
     *
     * <p>It looks through the whole estate, twice. A {@linkplain Call#rehearsing rehearsal} looks whether anything is running.
     *
     * @throws dev.gatehouse.core.NotFound      when the estate has no such person
     * @throws dev.gatehouse.core.RuleViolation RES-OURS-7, when something is running for the person
     */
    public Erased erase(Call call, ErasePerson command) {
        Outcome<PersonId> begun = desk.perform(call, ERASE, command, work -> begin(work, call, command));
        if (begun.rehearsed()) {
            return new Erased(begun, 0, List.of());
        }
        Person person = desk.find(call.caller(), ERASE, command.person()).orElseThrow();
        Erasure erasure = Objects.requireNonNull(person.erasure());
        long changed = 0;
        if (erasure.doneAt() == null) {
            Target<PersonId> target = target(person, erasure);
            changed = erasing.carryOut(call.caller(), ERASE.name(), target);
            String reason = erasing.redacted(erasure.reason(), target);
            desk.perform(
                    Call.by(call.caller()),
                    ERASE,
                    command,
                    work -> work.change(Person.TYPE, command.person(), last -> last.erase(reason, work.act())));
            person = desk.find(call.caller(), ERASE, command.person()).orElseThrow();
        }
        return new Erased(
                new Outcome<>(person.id(), person.version(), begun.repeated(), false),
                changed,
                Objects.requireNonNull(person.erasure()).leftovers());
    }

    /**
     * Notes that the host has deleted what it kept of somebody, so that nothing tells any more where that was.
     *
     * @throws dev.gatehouse.core.RuleViolation RES-OURS-8, when the person is not erased
     */
    public Outcome<PersonId> deleteLeftovers(Call call, DeleteLeftovers command) {
        return desk.perform(
                call,
                DELETE_LEFTOVERS,
                command,
                work -> work.change(Person.TYPE, command.person(), Person::leftoversDeleted));
    }

    private Outcome<PersonId> begin(Work work, Call call, ErasePerson command) {
        Person person = work.subject(Person.TYPE, command.person());
        if (person.erasure() != null) {
            return new Outcome<>(person.id(), person.version(), false, call.rehearsal());
        }
        List<HouseholdId> households = headed(work, person.id());
        Target<PersonId> target = new Target<>(person.id(), own(person.id(), households), List.of(), List.of());
        Survey survey = erasing.survey(work, target);
        if (!survey.running().isEmpty()) {
            throw new RuleViolation(
                    ResidentRule.NOTHING_RUNNING,
                    Text.of(
                            "for person {0} this is running: {1}",
                            "人员 {0} 尚有未了结事项：{1}",
                            person.id(),
                            survey.running().stream().map(Object::toString).collect(Collectors.joining(", "))),
                    Text.of("end it first, then erase the person", "请先了结上述事项，再删除该人员"));
        }
        Set<String> everywhere = new LinkedHashSet<>(identifying(person));
        Set<String> within = new LinkedHashSet<>(addressing(person));
        survey.words().forEach(word -> (IDENTIFIES.matcher(word).find() ? everywhere : within).addAll(spelt(word)));
        Set<String> shared = erasing.shared(work, target, everywhere, Erasures::folded);
        everywhere.removeAll(shared);
        within.addAll(shared);
        within.removeAll(everywhere);
        return work.save(
                Person.TYPE,
                person,
                person.beginErasure(new Erasure(
                        work.act().caller().party(),
                        work.now(),
                        command.reason(),
                        households,
                        everywhere.stream().map(Trace::new).toList(),
                        within.stream().map(Trace::new).toList(),
                        List.of(),
                        null)));
    }

    private static Target<PersonId> target(Person person, Erasure erasure) {
        return new Target<>(
                person.id(),
                own(person.id(), erasure.households()),
                erasure.words().stream().map(Trace::value).toList(),
                erasure.shared().stream().map(Trace::value).toList());
    }

    private static Set<Object> own(PersonId person, List<HouseholdId> households) {
        Set<Object> own = new HashSet<>(households);
        own.add(person);
        own.add(Party.resident(person));
        return own;
    }

    /** What a household did was done by whoever headed it. */
    private static List<HouseholdId> headed(Work work, PersonId person) {
        HouseholdQuery with = HouseholdQuery.ALL.withMember(person).withPage(PageRequest.first(PageRequest.MAX_SIZE));
        return work.peek(Household.TYPE, with).stream()
                .filter(household -> household
                        .member(person)
                        .filter(member -> member.relationship() == Relationship.PRINCIPAL)
                        .isPresent())
                .map(Household::id)
                .toList();
    }

    /** By what somebody is known, and few others. */
    private static List<String> identifying(Person person) {
        List<String> words = new ArrayList<>();
        words.add(person.name().value());
        Stream.ofNullable(person.phone()).map(Phone::e164).map(Erasures::spelt).forEach(words::addAll);
        person.documents().stream().map(IdentityDocument::number).forEach(words::add);
        return words;
    }

    /** By what somebody is called, as many are. */
    private static List<String> addressing(Person person) {
        return Stream.of(person.salutation(), person.pronunciation(), person.contact())
                .flatMap(Stream::ofNullable)
                .map(PersonName::value)
                .toList();
    }

    /** A number with and without the code of its country. */
    private static List<String> spelt(String word) {
        return E164.matcher(word).matches() ? List.of(word, new Phone(word).national()) : List.of(word);
    }

    /** Two names are taken for one, however they are spaced. */
    private static String folded(String word) {
        return PersonName.searchKey(word).replace(" ", "");
    }
}
