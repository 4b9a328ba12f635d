package dev.gatehouse.resident;

import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.core.PersonName;
import dev.gatehouse.core.Phone;
import dev.gatehouse.core.Printable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * People, in the order of their names.
 *
 * @param name  whose name has this in it, whatever its case and width; null for any
 * @param phone whose phone is this; null for any
 * @param page  which page
 */
@Value.Builder
public record PersonQuery(
        @Nullable @Size(min = 1, max = PersonName.MAX_LENGTH) @Printable
        String name,

        @Nullable Phone phone,
        @NotNull @Valid PageRequest page)
        implements Query, WithPersonQuery {
    /** All people. */
    public static final PersonQuery ALL = new PersonQuery(null, null, PageRequest.FIRST);

    /** Masked: whom somebody looks for is personal too (RES-11). */
    @Override
    public String toString() {
        return "PersonQuery[" + page + "]";
    }

    boolean matches(Person person) {
        return (name == null || person.name().searchKey().contains(PersonName.searchKey(name)))
                && (phone == null || phone.equals(person.phone()));
    }
}
