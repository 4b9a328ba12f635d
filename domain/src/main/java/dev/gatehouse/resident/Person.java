package dev.gatehouse.resident;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.AggregateTypeBuilder;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.aggregate.SortKey;
import dev.gatehouse.core.Attachment;
import dev.gatehouse.core.DocumentKind;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.IdentityDocument;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.NewDocument;
import dev.gatehouse.core.PersonKind;
import dev.gatehouse.core.PersonName;
import dev.gatehouse.core.Phone;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the office knows: a person or a company.
 *
 * @param estate        where
 * @param id            its id
 * @param version       one more at each change
 * @param kind          person or company
 * @param name          as the person writes it
 * @param gender        null when not known, and of a company
 * @param birth         null when not known, and of a company
 * @param phone         null when there is none
 * @param documents     what identifies the person (RES-4), each once
 * @param salutation    how to address the person; null when nobody said
 * @param languages     what the person speaks, the preferred one first
 * @param pronunciation how the name is said (RES-8); null when nobody said
 * @param photographs   the person's photographs, which the host keeps (RES-7)
 * @param contact       who speaks for a company; null when nobody said
 * @param erasure       how the person is being erased, or was; null while nobody has asked for that
 */
@Value.Builder
public record Person(
        EstateId estate,
        PersonId id,
        long version,
        PersonKind kind,
        PersonName name,
        @Nullable Gender gender,
        @Nullable Birth birth,
        @Nullable Phone phone,
        List<IdentityDocument> documents,
        @Nullable PersonName salutation,
        List<Language> languages,
        @Nullable PersonName pronunciation,
        List<Attachment> photographs,
        @Nullable PersonName contact,
        @Nullable Erasure erasure)
        implements Aggregate<PersonId>, WithPerson {
    /** The type token. */
    public static final AggregateType<Person, PersonId, PersonQuery> TYPE = new AggregateTypeBuilder<
                    Person, PersonId, PersonQuery>()
            .name("person")
            .type(Person.class)
            .events(PersonEvent.class)
            .atVersion(Person::withVersion)
            .printId(PersonId::toString)
            .parseId(PersonId::parse)
            .matches(PersonQuery::matches)
            .sortKey(Person::sortKey)
            .build();

    /** Refuses a company with a gender or a birth, and a document that is there twice or another's. */
    public Person {
        documents = List.copyOf(documents);
        languages = List.copyOf(languages);
        photographs = List.copyOf(photographs);
        PersonKind own = kind;
        if (kind == PersonKind.COMPANY && (gender != null || birth != null)) {
            throw new IllegalArgumentException(id + ": a company has neither gender nor birth");
        }
        if (documents.stream().anyMatch(document -> document.kind().of() != own)
                || Set.copyOf(documents).size() < documents.size()) {
            throw new IllegalArgumentException(id + ": documents of a " + kind + ", each once");
        }
    }

    /**
     * Registers somebody of a household.
     *
     * @param path where the form stands in the command, such as {@code members[2]}
     * @throws InvalidCommand when the birth is in the future
     */
    public static Decision<Person> register(PersonId id, NewMember command, String path, Act act) {
        requireBorn(command.birthYear(), path + ".birthYear", act);
        Person person = new PersonBuilder()
                .estate(act.estate())
                .id(id)
                .version(1)
                .kind(PersonKind.NATURAL_PERSON)
                .name(new PersonName(command.name()))
                .gender(command.gender())
                .birth(command.birth(act.date()))
                .phone(phone(command.phone()))
                .build();
        return Decision.of(person, new PersonEvent.Registered());
    }

    /**
     * Registers a person or company that need not live here.
     *
     * @param path where the form stands in the command, with a dot at its end; empty when it is the command
     * @throws InvalidCommand when what is told does not fit together, or lies in the future
     */
    public static Decision<Person> register(PersonId id, RegisterPerson command, String path, Act act) {
        Person person = new PersonBuilder()
                .estate(act.estate())
                .id(id)
                .version(1)
                .kind(command.kind())
                .name(new PersonName(command.name()))
                .phone(phone(command.phone()))
                .build();
        DetailsCheck check =
                new DetailsCheck(act.date()).notOfCompany(command.kind(), path + "gender", command.gender());
        Person told = person.told(command.details(), path + "details.", check);
        return Decision.of(told.withGender(command.gender()), new PersonEvent.Registered());
    }

    /**
     * Records what the forms tell; see {@link RecordDetails}.
     *
     * @throws InvalidCommand when it does not fit together or with what is known, or lies in the future
     */
    public Decision<Person> record(PersonDetails details, Act act) {
        requireRemembered();
        Person told = told(details, "details.", new DetailsCheck(act.date()));
        return Decision.of(told, new PersonEvent.DetailsRecorded(told.documents.size(), told.photographs.size()));
    }

    private Person told(PersonDetails details, String path, DetailsCheck check) {
        check.notOfCompany(kind, path + "birthDate", details.birthDate())
                .bornBefore(path + "birthDate", details.birthDate());
        Birth known = details.birthDate() == null ? birth : Birth.on(details.birthDate());
        List<IdentityDocument> told =
                details.documents().stream().map(NewDocument::parsed).toList();
        for (int i = 0; i < told.size(); i++) {
            check.fits(path + "documents[" + i + "].number", told.get(i), kind, known);
        }
        Set<DocumentKind> kinds = told.stream().map(IdentityDocument::kind).collect(Collectors.toSet());
        List<IdentityDocument> kept = documents.stream()
                .filter(document -> !kinds.contains(document.kind()))
                .toList();
        kept.forEach(document -> check.fits(path + "birthDate", document, kind, known));
        check.throwIfAny();

        List<Language> spoken = details.languages().stream()
                .map(tag -> Language.parse(tag).orElseThrow())
                .distinct()
                .toList();
        List<Attachment> pictures = details.photographs().stream()
                .map(NewAttachment::attachment)
                .distinct()
                .toList();
        return new PersonBuilder()
                .from(this)
                .birth(told.stream()
                        .flatMap(document -> document.birth().stream())
                        .findFirst()
                        .map(Birth::on)
                        .orElse(known))
                .documents(
                        Stream.concat(kept.stream(), told.stream()).distinct().toList())
                .salutation(details.salutation() == null ? salutation : new PersonName(details.salutation()))
                .languages(spoken.isEmpty() ? languages : spoken)
                .pronunciation(
                        details.pronunciation() == null ? pronunciation : new PersonName(details.pronunciation()))
                .photographs(pictures.isEmpty() ? photographs : pictures)
                .contact(details.contact() == null ? contact : new PersonName(details.contact()))
                .build();
    }

    /** The age in full years on a day, the least that is possible; empty when the birth is not known. */
    public OptionalInt ageOn(LocalDate date) {
        return birth == null ? OptionalInt.empty() : OptionalInt.of(birth.ageOn(date));
    }

    /** Whether it is known who this is and how to reach the person: a document and a telephone number (RES-4, OWN-2). */
    public boolean isIdentified() {
        return !documents.isEmpty() && phone != null;
    }

    /**
     * Sets right what was recorded wrongly; what the command leaves out stays.
     *
     * @throws InvalidCommand when the birth is in the future, or another than a document says; when a company is given
     *     a gender or a birth
     */
    public Decision<Person> correct(CorrectPerson command, Act act) {
        requireRemembered();
        requireBorn(command.birthYear(), "birthYear", act);
        DetailsCheck check = new DetailsCheck(act.date())
                .notOfCompany(kind, "gender", command.gender())
                .notOfCompany(kind, "birthYear", command.birthYear());
        Birth year = command.birthYear() == null ? null : Birth.inYear(command.birthYear());
        documents.forEach(document -> check.fits("birthYear", document, kind, year));
        check.throwIfAny();
        Person next = this;
        if (command.name() != null) {
            next = next.withName(new PersonName(command.name()));
        }
        if (command.gender() != null) {
            next = next.withGender(command.gender());
        }
        if (year != null
                && documents.stream().allMatch(document -> document.birth().isEmpty())) {
            next = next.withBirth(year);
        }
        if (command.phone() != null) {
            next = next.withPhone(phone(command.phone()));
        }
        return Decision.of(next, new PersonEvent.Corrected());
    }

    /**
     * What a form would tell of this person as a member of a household.
     *
     * @throws InvalidCommand when it is a company
     * @throws RuleViolation RES-OURS-8, when the person was erased
     */
    public NewMember asMember(@Nullable Relationship relationship) {
        requireRemembered();
        if (kind == PersonKind.COMPANY) {
            throw new InvalidCommand("person", Text.of("must not be a company", "不得为公司"));
        }
        return new NewMember(
                name.value(),
                gender,
                relationship,
                birth == null ? null : birth.latest().getYear(),
                null,
                phone == null ? null : phone.e164());
    }

    /**
     * Requires that the person was not erased, nor is about to be.
     *
     * @throws RuleViolation RES-OURS-8, when that is so
     */
    public Person requireRemembered() {
        if (erasure != null) {
            throw new RuleViolation(
                    ResidentRule.ERASED_FOR_GOOD,
                    Text.of("person {0} is erased since {1}", "人员 {0} 已自 {1} 起删除", id, erasure.begunAt()),
                    Text.of("register whoever it is anew", "请重新登记"));
        }
        return this;
    }

    /** The person is about to be erased: from now on nothing new begins with that one. */
    public Decision<Person> beginErasure(Erasure begun) {
        requireRemembered();
        return Decision.of(withErasure(begun), new PersonEvent.ErasureBegun());
    }

    /** One more change that the erasure of the person has made elsewhere: what the host keeps of it is noted. */
    public Decision<Person> erasing(Collection<Attachment> found) {
        return Decision.none(withErasure(begun().with(found)));
    }

    /**
     * Nothing of the person is left but the id, what sort of person it was, and the year of birth.
     *
     * @param reason why, without a word of the person
     */
    public Decision<Person> erase(String reason, Act act) {
        Erasure done = begun().with(photographs).done(reason, act.now());
        Birth year = birth == null ? null : Birth.inYear(birth.latest().getYear());
        return Decision.of(
                new PersonBuilder()
                        .estate(estate)
                        .id(id)
                        .version(version)
                        .kind(kind)
                        .name(PersonName.ERASED)
                        .gender(gender)
                        .birth(year)
                        .erasure(done)
                        .build(),
                new PersonEvent.Erased(done.leftovers().size()));
    }

    /**
     * The host has deleted what it kept of the person.
     *
     * @throws RuleViolation RES-OURS-8, when the person is not erased
     */
    public Decision<Person> leftoversDeleted() {
        if (erasure == null || erasure.doneAt() == null) {
            throw new RuleViolation(
                    ResidentRule.ERASED_FOR_GOOD,
                    Text.of("person {0} is not erased", "人员 {0} 尚未删除", id),
                    Text.of("erase the person first", "请先删除该人员"));
        }
        return Decision.of(
                withErasure(erasure.withoutLeftovers()),
                new PersonEvent.LeftoversDeleted(erasure.leftovers().size()));
    }

    private Erasure begun() {
        return Objects.requireNonNull(erasure, "the erasure has begun");
    }

    private static void requireBorn(@Nullable Integer year, String path, Act act) {
        if (year != null && year > act.date().getYear()) {
            throw new InvalidCommand(path, Text.of("must not be in the future", "不得晚于现在"));
        }
    }

    private static @Nullable Phone phone(@Nullable String typed) {
        return typed == null ? null : Phone.parse(typed).orElseThrow();
    }

    /** By name; a long name's beginning is enough. */
    private String sortKey() {
        String key = SortKey.natural(name.searchKey());
        return key.substring(0, Math.min(key.length(), 100));
    }
}
