package dev.gatehouse.rest.internal;

import dev.gatehouse.clock.BusinessCalendar;
import dev.gatehouse.core.IdentityDocument;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Phone;
import dev.gatehouse.duty.DutyId;
import dev.gatehouse.recurrence.Recurrence;
import dev.gatehouse.resident.Trace;
import dev.gatehouse.ticket.Contact;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Values that are written as text of their own, and those of which not everybody sees everything. */
final class Scalars {
    /** The attribute that says whether personal data is written as it is. */
    static final Object PERSONAL = new Object();

    /** The types that are written as text, each with an example. */
    static final Map<Class<?>, String> EXAMPLES = Map.of(
            Instant.class, "2026-03-02T08:10:00Z",
            Party.class, "staff:li.wei",
            DutyId.class, "key.scrap-list@2026-02-28T08:00:00",
            Money.class, "CNY 50.00",
            CurrencyUnit.class, "CNY",
            BusinessCalendar.class, "Asia/Shanghai; weekly MO-FR 09:00-18:00",
            Recurrence.class, "FREQ=MONTHLY;BYMONTHDAY=30");

    private Scalars() {}

    static SimpleModule module() {
        SimpleModule module = new SimpleModule();
        add(module, Instant.class, Instant::toString, Instant::parse);
        add(module, Party.class, Party::toString, Party::parse);
        add(module, DutyId.class, DutyId::toString, DutyId::parse);
        add(module, Money.class, Money::toString, Money::parse);
        add(module, CurrencyUnit.class, CurrencyUnit::getCode, CurrencyUnit::of);
        add(module, BusinessCalendar.class, BusinessCalendar::toString, BusinessCalendar::parse);
        add(module, Recurrence.class, Recurrence::toString, Recurrence::parse);
        module.addSerializer(
                Phone.class,
                new Masked<>(
                        Phone.class,
                        (phone, generator, personal) ->
                                generator.writeString(personal ? phone.e164() : phone.toString())));
        module.addSerializer(
                IdentityDocument.class,
                new Masked<>(
                        IdentityDocument.class,
                        (document, generator, personal) -> generator
                                .writeStartObject()
                                .writeStringProperty("kind", document.kind().name())
                                .writeStringProperty("number", personal ? document.number() : "***")
                                .writeEndObject()));
        module.addSerializer(
                Trace.class, new Masked<>(Trace.class, (trace, generator, personal) -> generator.writeString("***")));
        module.addSerializer(Contact.class, new Masked<>(Contact.class, Scalars::write));
        return module;
    }

    private static void write(Contact contact, JsonGenerator generator, boolean personal) {
        generator.writeStartObject();
        if (contact.person() != null) {
            generator.writeStringProperty("person", contact.person().value());
        }
        if (contact.phone() != null) {
            generator.writeStringProperty(
                    "phone", personal ? contact.phone().e164() : contact.phone().toString());
        }
        if (contact.email() != null) {
            generator.writeStringProperty("email", personal ? contact.email() : "***");
        }
        generator.writeEndObject();
    }

    private static <T> void add(
            SimpleModule module, Class<T> type, Function<T, String> print, Function<String, T> parse) {
        module.addSerializer(type, new StdSerializer<>(type) {
            @Override
            public void serialize(T value, JsonGenerator generator, SerializationContext context) {
                generator.writeString(print.apply(value));
            }
        });
        module.addDeserializer(type, new StdDeserializer<>(type) {
            @Override
            public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
                if (!parser.currentToken().isScalarValue()) {
                    return type.cast(context.handleUnexpectedToken(context.constructType(type), parser));
                }
                String text = parser.getString();
                try {
                    return parse.apply(text);
                } catch (RuntimeException e) {
                    // Each of these parsers has exceptions of its own.
                    return type.cast(context.handleWeirdStringValue(type, text, "not of its form"));
                }
            }
        });
    }

    /** How something is written, with or without what is personal about it. */
    @FunctionalInterface
    private interface Writing<T> {
        void write(T value, JsonGenerator generator, boolean personal);
    }

    /** Written in full only for whoever may see personal data. */
    private static final class Masked<T> extends StdSerializer<T> {
        private final Writing<T> writing;

        Masked(Class<T> type, Writing<T> writing) {
            super(type);
            this.writing = writing;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            writing.write(value, generator, Boolean.TRUE.equals(context.getAttribute(PERSONAL)));
        }
    }
}
