package dev.gatehouse.jdbc.internal;

import dev.gatehouse.core.PersonName;
import dev.gatehouse.core.Phone;
import dev.gatehouse.resident.Person;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.PersonQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** People. */
final class PersonMapping {
    static final Mapping<Person, PersonId, PersonQuery> MAPPING = new Mapping<>(
            Person.TYPE,
            "gh_person",
            "person_id",
            List.of(
                    new Column<>("search_name", person -> person.name().searchKey()),
                    new Column<>("phone", PersonMapping::phone)),
            List.of(),
            (filter, query) -> filter.contains("search_name", query.name(), PersonName::searchKey)
                    .equal("phone", query.phone(), Phone::e164));

    private PersonMapping() {}

    private static @Nullable String phone(Person person) {
        Phone phone = person.phone();
        return phone == null ? null : phone.e164();
    }
}
