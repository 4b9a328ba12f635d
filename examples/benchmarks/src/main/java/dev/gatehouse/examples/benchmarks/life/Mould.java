package dev.gatehouse.examples.benchmarks.life;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * What a value of a recorded life becomes in another life: of its ticket, its number and its times.
 *
 * @param <T> the value
 */
interface Mould<T> {
    JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    T cast(Cast life);

    /** What is the same in each. */
    static <T> Mould<T> same(T value) {
        return life -> value;
    }

    /**
     * What differs between lives.
     *
     * @param ticket the ticket's id
     * @param number its number
     * @param later  how much later it is
     */
    record Cast(String ticket, String number, Duration later) {}

    /** Makes moulds from the values of one life. */
    final class Maker {
        private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
        private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
        private static final DateTimeFormatter PRINTED =
                DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

        private final String ticket;
        private final String number;

        Maker(String ticket, String number) {
            this.ticket = ticket;
            this.number = number;
        }

        Mould<?> of(Object value) {
            if (value instanceof OffsetDateTime time) {
                return life -> time.plus(life.later());
            }
            return value instanceof String text ? text(text) : same(value);
        }

        Mould<String> text(String text) {
            if (INSTANT.matcher(text).matches()) {
                Instant time = Instant.parse(text);
                return life -> PRINTED.format(time.plus(life.later()));
            }
            if (DATE.matcher(text).matches()) {
                LocalDate date = LocalDate.parse(text);
                return life -> date.plusDays(life.later().toDays()).toString();
            }
            boolean differs = text.contains(ticket) || text.contains(number);
            return differs ? life -> text.replace(ticket, life.ticket()).replace(number, life.number()) : same(text);
        }

        /** A document, whose tree is made anew wherever something in it differs. */
        Mould<JsonNode> document(String json) {
            return node(JSON.readTree(json));
        }

        private Mould<JsonNode> node(JsonNode node) {
            if (node instanceof ObjectNode object) {
                Map<String, Mould<JsonNode>> fields = new LinkedHashMap<>();
                object.properties().forEach(field -> fields.put(field.getKey(), node(field.getValue())));
                return life -> {
                    ObjectNode next = JsonNodeFactory.instance.objectNode();
                    fields.forEach((name, field) -> next.set(name, field.cast(life)));
                    return next;
                };
            }
            if (node instanceof ArrayNode array) {
                List<Mould<JsonNode>> items =
                        array.valueStream().map(this::node).toList();
                return life -> {
                    ArrayNode next = JsonNodeFactory.instance.arrayNode();
                    items.forEach(item -> next.add(item.cast(life)));
                    return next;
                };
            }
            if (node instanceof StringNode string) {
                Mould<String> text = text(string.stringValue());
                return life -> StringNode.valueOf(text.cast(life));
            }
            return same(node);
        }
    }
}
