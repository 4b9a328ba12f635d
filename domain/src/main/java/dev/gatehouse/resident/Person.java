package dev.gatehouse.resident;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.AggregateTypeBuilder;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.aggregate.SortKey;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.PersonName;
import dev.gatehouse.core.Phone;
import dev.gatehouse.core.Text;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the office knows.
 *
 * @param estate  where
 * @param id      its id
 * @param version one more at each change
 * @param name    as the person writes it
 * @param gender  null when not known
 * @param birth   null when not known
 * @param phone   null when there is none
 */
@Value.Builder
public record Person(
        EstateId estate,
        PersonId id,
        long version,
        PersonName name,
        @Nullable Gender gender,
        @Nullable Birth birth,
        @Nullable Phone phone)
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

    /**
     * Registers somebody.
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
                .name(new PersonName(command.name()))
                .gender(command.gender())
                .birth(command.birth(act.date()))
                .phone(phone(command.phone()))
                .build();
        return Decision.of(person, new PersonEvent.Registered());
    }

    /**
     * Sets right what was recorded wrongly; what the command leaves out stays.
     *
     * @throws InvalidCommand when the birth is in the future
     */
    public Decision<Person> correct(CorrectPerson command, Act act) {
        requireBorn(command.birthYear(), "birthYear", act);
        Person next = this;
        if (command.name() != null) {
            next = next.withName(new PersonName(command.name()));
        }
        if (command.gender() != null) {
            next = next.withGender(command.gender());
        }
        if (command.birthYear() != null) {
            next = next.withBirth(Birth.inYear(command.birthYear()));
        }
        if (command.phone() != null) {
            next = next.withPhone(phone(command.phone()));
        }
        return Decision.of(next, new PersonEvent.Corrected());
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
