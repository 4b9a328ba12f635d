package dev.gatehouse.desk;

import dev.gatehouse.core.Attachment;
import dev.gatehouse.core.IdentityDocument;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.PersonName;
import dev.gatehouse.core.Phone;
import dev.gatehouse.core.Signature;
import dev.gatehouse.recurrence.Recurrence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes somebody out of values made of records: aggregates, events, notices (RES-OURS-9).
 *
 * <p>A record that has one of the person's ids for a component is the person's, and so is what it is made of, unless that is
 * another's: there, every name, number, address and attachment goes. Elsewhere, names and numbers go that are the person's own
 * words. Ids stay, and so do all figures, times and states. It walks record components, so that no area can forget one.
 *
 * <p>Not to be shared by threads.
 */
final class Redactor {
    private final Set<Object> own;
    private final Words everywhere;
    private final Words within;
    private final Map<Class<?>, Shape> shapes = new HashMap<>();

    /**
     * A redactor of somebody.
     *
     * @param own        the person's ids: of the person, of the party, of households
     * @param everywhere what identifies the person and nobody else
     * @param within     what goes where it is about the person, and stays elsewhere
     */
    Redactor(Set<Object> own, Collection<String> everywhere, Collection<String> within) {
        this.own = Set.copyOf(own);
        this.everywhere = new Words(everywhere);
        this.within = new Words(
                Stream.concat(everywhere.stream(), within.stream()).distinct().toList());
    }

    /** Whether a value is about the person. */
    boolean concerns(@Nullable Object value) {
        if (value == null) {
            return false;
        }
        if (value instanceof Collection<?> all) {
            return all.stream().anyMatch(this::concerns);
        }
        if (value instanceof Map<?, ?> map) {
            return concerns(map.keySet()) || concerns(map.values());
        }
        return own.contains(value) || (isWalked(value) && concerns(shape(value).read(value)));
    }

    /** A value without the person; equal to what it was where the person is not in it. */
    <T> Redaction<T> redact(T value, boolean concerned) {
        Pass pass = new Pass(concerned ? within : everywhere);
        @SuppressWarnings("unchecked") // what is put in the place of a value is of its class
        T redacted = (T) pass.redacted(value, Holding.NOBODYS);
        return new Redaction<>(redacted, pass.attachments, pass.words, pass.others);
    }

    /**
     * What came of it.
     *
     * @param value       the value without the person
     * @param attachments what the host keeps of the person
     * @param words       names and numbers that were the person's
     * @param others      names and numbers of others
     */
    record Redaction<T>(T value, Set<Attachment> attachments, Set<String> words, Set<String> others) {}

    private static boolean isWalked(Object value) {
        return value instanceof Record && !(value instanceof Recurrence);
    }

    private Shape shape(Object record) {
        return shapes.computeIfAbsent(record.getClass(), Shape::of);
    }

    /** Whose something is. */
    private enum Holding {
        THEIRS,
        OTHERS,
        NOBODYS
    }

    /** One value being walked. */
    private final class Pass {
        private final Words known;
        private final Set<Attachment> attachments = new LinkedHashSet<>();
        private final Set<String> words = new LinkedHashSet<>();
        private final Set<String> others = new LinkedHashSet<>();

        Pass(Words known) {
            this.known = known;
        }

        @Nullable
        Object redacted(@Nullable Object value, Holding holding) {
            if (value instanceof String text) {
                return known.masked(text);
            }
            if (value instanceof List<?> list) {
                return list.stream().map(each -> redacted(each, holding)).toList();
            }
            if (value instanceof Set<?> set) {
                Set<Object> all = new LinkedHashSet<>();
                set.forEach(each -> all.add(redacted(each, holding)));
                return all.equals(set) ? set : all;
            }
            if (value == null || !isWalked(value) || own.contains(value)) {
                return value;
            }
            return value instanceof Attachment attachment
                    ? redacted(attachment, holding)
                    : redacted(value, shape(value), holding);
        }

        private Attachment redacted(Attachment attachment, Holding holding) {
            boolean goes = holding == Holding.THEIRS || known.areIn(attachment.reference());
            if (!goes || attachment.equals(Attachment.ERASED)) {
                return attachment;
            }
            attachments.add(attachment);
            return Attachment.ERASED;
        }

        private Object redacted(Object record, Shape shape, Holding holding) {
            if (record instanceof Phone phone) {
                return goes(phone.e164(), Phone.ERASED.e164(), holding) ? Phone.ERASED : phone;
            }
            if (record instanceof IdentityDocument document) {
                return goes(document.number(), IdentityDocument.ERASED, holding) ? document.erased() : document;
            }
            if (shape.isPersonal()) {
                String text = String.valueOf(shape.read(record).get(0));
                String left = personal(text, holding);
                return left.equals(text) ? record : shape.make(List.of(left));
            }
            if (shape.isId()) {
                return record;
            }
            List<@Nullable Object> before = shape.read(record);
            Holding whose = holding(record, before, holding);
            List<@Nullable Object> after = new ArrayList<>();
            for (int i = 0; i < before.size(); i++) {
                after.add(redacted(before.get(i), shape, i, whose));
            }
            return after.equals(before) ? record : shape.make(after);
        }

        private @Nullable Object redacted(@Nullable Object value, Shape shape, int component, Holding holding) {
            if (shape.isCode(component)) {
                return value;
            }
            if (value instanceof String text && shape.isPersonal(component)) {
                return personal(text, holding);
            }
            return redacted(value, holding);
        }

        /** What is left of a name or an address: nothing of the person's, and of another's what is not the person's. */
        private String personal(String text, Holding holding) {
            String erased = PersonName.ERASED.value();
            return goes(text, erased, holding) ? erased : known.masked(text);
        }

        /** Whether a name or number goes as a whole; then it is one of the person's words. */
        private boolean goes(String text, String erased, Holding holding) {
            if (text.equals(erased)) {
                return false;
            }
            if (holding == Holding.THEIRS) {
                words.add(text);
                return true;
            }
            if (holding == Holding.OTHERS) {
                others.add(text);
            }
            return known.are(text);
        }

        private Holding holding(Object record, List<@Nullable Object> components, Holding outer) {
            if (components.stream().anyMatch(value -> value != null && own.contains(value))) {
                return Holding.THEIRS;
            }
            if (record instanceof Paper paper) {
                boolean theirs = paper.signatures().stream().map(Signature::by).anyMatch(own::contains)
                        || known.areIn(paper.number())
                        || known.areIn(paper.title().toString());
                return theirs ? Holding.THEIRS : outer;
            }
            boolean anothers = components.stream()
                    .anyMatch(value -> value != null
                            && own.stream().anyMatch(mine -> mine.getClass().equals(value.getClass())));
            return anothers ? Holding.OTHERS : outer;
        }
    }
}
