package dev.gatehouse.rest.internal;

import dev.gatehouse.clock.BusinessCalendar;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.NewDocument;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.ValidPhone;
import dev.gatehouse.desk.RedateClock;
import dev.gatehouse.office.AddMember;
import dev.gatehouse.pass.PassNumber;
import dev.gatehouse.permit.PermitNumber;
import dev.gatehouse.resident.CorrectTenure;
import dev.gatehouse.resident.GrantAuthority;
import dev.gatehouse.resident.RecordTenure;
import dev.gatehouse.roster.RosterId;
import dev.gatehouse.subscription.SupplierId;
import dev.gatehouse.ticket.JudgeComplaint;
import dev.gatehouse.ticket.OrderNumber;
import dev.gatehouse.ticket.TicketNumber;
import dev.gatehouse.ticket.WishForTime;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Bodies that satisfy the constraints of a command, made from its record: what must be given, and no more. */
final class SampleBody {
    static final String ID = new UUID(0x0123456789ab7defL, 0x8123456789abcdefL).toString();

    /** Of somebody else, where two have to differ. */
    static final String OTHER_ID = new UUID(0x0123456789ab7defL, 0x8123456789abcd00L).toString();

    private static final JsonNodeFactory JSON = new JsonMapper().getNodeFactory();

    /** Texts that have a form of their own. */
    private static final Map<Class<?>, String> FORMS = Map.ofEntries(
            Map.entry(Party.class, "staff:li.wei"),
            Map.entry(Department.class, "engineering"),
            Map.entry(PassNumber.class, "RP-2026-000001"),
            Map.entry(PermitNumber.class, "WP-2026-000001-001"),
            Map.entry(TicketNumber.class, "T-2026-000001"),
            Map.entry(OrderNumber.class, "T-2026-000001-01"),
            Map.entry(RosterId.class, "front-desk"),
            Map.entry(ZoneId.class, "Asia/Shanghai"),
            Map.entry(CurrencyUnit.class, "CNY"),
            Map.entry(YearMonth.class, "2099-03"),
            Map.entry(SupplierId.class, "post-office"),
            Map.entry(BusinessCalendar.class, "zone Asia/Shanghai; version 2; hours Mon-Sun 00:00-24:00"));

    /** What some commands want to be so that their values go together. */
    private static final Map<Class<?>, ObjectNode> TOGETHER = Map.of(
            AddMember.class, JSON.objectNode().put("person", OTHER_ID),
            RecordTenure.class, JSON.objectNode().put("capacity", "TENANT"),
            CorrectTenure.class, JSON.objectNode().put("reason", "NEVER_WAS"),
            GrantAuthority.class, JSON.objectNode().put("agent", OTHER_ID),
            JudgeComplaint.class, JSON.objectNode().put("liability", "COMPANY"),
            WishForTime.class, JSON.objectNode().put("wanted", "2030-01-01T08:00:00Z"),
            RedateClock.class,
                    JSON.objectNode()
                            .set(
                                    "subject",
                                    JSON.objectNode().put("type", "ticket").put("id", ID)));

    private SampleBody() {}

    /** A body for a command, without the component that the path gives. */
    static ObjectNode of(Class<?> command, @Nullable String fixed) {
        ObjectNode body = record(command);
        body.setAll(TOGETHER.getOrDefault(command, JSON.objectNode()));
        if (fixed != null) {
            body.remove(fixed);
        }
        return body;
    }

    private static ObjectNode record(Class<?> type) {
        ObjectNode body = JSON.objectNode();
        if (type == NewDocument.class) {
            return body.put("kind", "PASSPORT").put("number", "E12345678");
        }
        for (RecordComponent component : Components.of(type)) {
            if (!Components.isOptional(component)) {
                body.set(
                        component.getName(),
                        value(component.getGenericType(), component.getName(), constraints(type, component)));
            }
        }
        return body;
    }

    /** Constraints of components stand on the parameters of the constructor, or on their types. */
    private static AnnotatedElement[] constraints(Class<?> type, RecordComponent component) {
        var constructor = type.getDeclaredConstructors()[0];
        int index = Components.of(type).stream()
                .map(RecordComponent::getName)
                .toList()
                .indexOf(component.getName());
        return new AnnotatedElement[] {
            component.getAnnotatedType(), component, constructor.getParameters()[index], component.getAccessor()
        };
    }

    private static <T extends Annotation> Optional<T> constraint(AnnotatedElement[] places, Class<T> type) {
        return Arrays.stream(places)
                .map(place -> place.getAnnotation(type))
                .filter(found -> found != null)
                .findFirst();
    }

    private static JsonNode value(Type generic, String name, AnnotatedElement... places) {
        Class<?> type = generic instanceof ParameterizedType given ? (Class<?>) given.getRawType() : (Class<?>) generic;
        if (type == Instant.class) {
            return JSON.stringNode(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        }
        if (type == LocalDate.class) {
            return JSON.stringNode(LocalDate.now(ZoneId.of("Asia/Shanghai")).toString());
        }
        String form = FORMS.get(type);
        if (form != null) {
            return JSON.stringNode(form);
        }
        if (type == String.class) {
            return JSON.stringNode(text(name, places));
        }
        if (type == boolean.class || type == Boolean.class) {
            return JSON.booleanNode(true);
        }
        if (type == BigDecimal.class) {
            return JSON.numberNode(new BigDecimal("1.00"));
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return JSON.numberNode(constraint(places, Min.class).map(Min::value).orElse(1L));
        }
        if (type.isEnum()) {
            return JSON.stringNode(((Enum<?>) type.getEnumConstants()[0]).name());
        }
        if (Collection.class.isAssignableFrom(type)) {
            boolean some = constraint(places, NotEmpty.class).isPresent()
                    || constraint(places, Size.class)
                            .filter(size -> size.min() > 0)
                            .isPresent();
            var list = JSON.arrayNode();
            return some ? list.add(value(((ParameterizedType) generic).getActualTypeArguments()[0], name)) : list;
        }
        if (Map.class.isAssignableFrom(type)) {
            return JSON.objectNode();
        }
        return RecordShape.isText(type) ? JSON.stringNode(ID) : record(type);
    }

    private static String text(String name, AnnotatedElement... places) {
        if (constraint(places, ValidPhone.class).isPresent()) {
            return "13800138000";
        }
        if (constraint(places, Email.class).isPresent()) {
            return "chen@example.org";
        }
        return switch (name) {
            case "sha256" -> "a".repeat(64);
            case "plate" -> "京A12345";
            default -> "text";
        };
    }
}
