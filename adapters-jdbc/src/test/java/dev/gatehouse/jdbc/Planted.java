package dev.gatehouse.jdbc;

import dev.gatehouse.core.Attachment;
import dev.gatehouse.core.Code;
import dev.gatehouse.core.DocumentKind;
import dev.gatehouse.core.IdentityDocument;
import dev.gatehouse.core.PersonName;
import dev.gatehouse.core.Phone;
import dev.gatehouse.recurrence.Recurrence;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody's name and numbers, planted in every text of a value that people may have typed. */
final class Planted {
    static final String NAME = "𠮷田 花子";
    static final Phone PHONE = new Phone("+8613912345678");
    static final IdentityDocument PASSPORT = new IdentityDocument(DocumentKind.PASSPORT, "X98765432");

    /** What must not be found anywhere. */
    static final List<String> WORDS = List.of("花子", "𠮷田", "13912345678", "139 1234 5678", "X98765432", "x98765432");

    private static final String TYPED = " 𠮷田花子 139 1234 5678 x98765432";

    private Planted() {}

    static Object in(Object value) {
        return planted(value);
    }

    private static Object planted(Object value) {
        if (value instanceof String text) {
            return text + TYPED;
        }
        if (value instanceof PersonName) {
            return new PersonName(NAME);
        }
        if (value instanceof Phone) {
            return PHONE;
        }
        if (value instanceof IdentityDocument document && document.kind() == DocumentKind.PASSPORT) {
            return PASSPORT;
        }
        if (value instanceof Attachment attachment) {
            return new Attachment(attachment.reference() + TYPED, attachment.sha256());
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Planted::planted).toList();
        }
        if (value instanceof Set<?> set) {
            Set<Object> all = new LinkedHashSet<>();
            set.forEach(each -> all.add(planted(each)));
            return all;
        }
        return value instanceof Record record && !isKept(record) ? plantedIn(record) : value;
    }

    /** Ids, and what is read from a text of its own. */
    private static boolean isKept(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        return (components.length == 1 && components[0].getType() == String.class) || record instanceof Recurrence;
    }

    private static Object plantedIn(Record record) {
        try {
            List<Class<?>> types = new ArrayList<>();
            List<@Nullable Object> values = new ArrayList<>();
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                types.add(component.getType());
                Object value = component.getAccessor().invoke(record);
                values.add(value == null || component.isAnnotationPresent(Code.class) ? value : planted(value));
            }
            return record.getClass()
                    .getConstructor(types.toArray(Class<?>[]::new))
                    .newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.getClass().getName(), e);
        }
    }
}
