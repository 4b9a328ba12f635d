package dev.gatehouse.rest.internal;

import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.RequestKey;
import dev.gatehouse.core.Text;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One request that is understood so far: who asks, and for what.
 *
 * @param caller  who asks
 * @param route   what is asked for
 * @param path    what stands in place of the route's variables
 * @param query   the parameters
 * @param headers the headers
 * @param body    the body as it came; empty when there is none
 * @param codec   how it is read
 * @param cursors how positions are read and written
 */
record Exchange(
        Caller caller,
        Route route,
        Map<String, String> path,
        MultivaluedMap<String, String> query,
        HttpHeaders headers,
        String body,
        Codec codec,
        Cursors cursors) {
    static final String IF_MATCH = "If-Match";
    static final String IF_NONE_MATCH = "If-None-Match";
    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    static final String OCCURRED_AT = "Gatehouse-Occurred-At";

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    /** What stands in place of a variable of the path. */
    String at(String variable) {
        return Objects.requireNonNull(path.get(variable), variable);
    }

    /** Refuses a parameter that this route does not take. */
    void requireKnownParameters() {
        query.keySet().stream()
                .filter(name -> !route.takes().knows(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new InvalidCommand("?" + name, Text.of("is not known here", "此处没有该参数"));
                });
    }

    /**
     * The call: which version is expected, under which key, when it happened, whether it is only rehearsed, and whether it is
     * imported.
     */
    Call call() {
        Call call = new Call(caller, requestKey(), expectedVersion(), occurredAt(), flag("rehearse"), null);
        String imported = headers.getHeaderString(ImportedAs.HEADER);
        return imported == null ? call : ImportedAs.of(imported).importedBy(call);
    }

    /** A call that is only rehearsed, by whatever version it meets. */
    Call rehearsal() {
        return Call.by(caller).rehearsing();
    }

    /** The body as a command, the path giving the component that the route fixes. */
    <C> C command(Class<C> type) {
        return codec.command(body, type, route.takes().fixed(), path.get("id"));
    }

    /** The parameters as a query, its page included. */
    <Q> Q query(Class<Q> type) {
        Set<String> own =
                route.takes().named().stream().map(Route.Parameter::name).collect(Collectors.toSet());
        return codec.query(query, type, page(), own);
    }

    /** An id that a parameter gives. */
    <I> I id(String name, Function<String, I> parse) {
        String given = required(name);
        try {
            return parse.apply(given);
        } catch (IllegalArgumentException e) {
            throw new InvalidCommand("?" + name, Text.of("must be an id", "须为编号"));
        }
    }

    /** One of several that a parameter names. */
    <E extends Enum<E>> E required(String name, Class<E> type) {
        String given = required(name);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(given))
                .findFirst()
                .orElseThrow(() -> new InvalidCommand("?" + name, Expectation.of(type)));
    }

    /** Yes or no; no when it is not given. */
    boolean flag(String name) {
        String given = parameter(name).orElse("false");
        if (!given.equals("true") && !given.equals("false")) {
            throw new InvalidCommand("?" + name, Expectation.of(boolean.class));
        }
        return given.equals("true");
    }

    /** How many at most. */
    int limit() {
        return (int) figure("limit", 100, 1, PageRequest.MAX_SIZE);
    }

    /** One parameter. */
    Optional<String> parameter(String name) {
        return Optional.ofNullable(query.getFirst(name)).filter(value -> !value.isBlank());
    }

    /** One parameter that must be given. */
    String required(String name) {
        return parameter(name).orElseThrow(() -> new InvalidCommand("?" + name, Text.of("must be given", "必须提供")));
    }

    /** One parameter that is a figure. */
    long figure(String name, long otherwise, long least, long most) {
        Optional<String> given = parameter(name);
        if (given.isEmpty()) {
            return otherwise;
        }
        try {
            long figure = Long.parseLong(given.get());
            if (figure >= least && figure <= most) {
                return figure;
            }
        } catch (NumberFormatException e) {
            // Told below, as any other figure that is out of bounds.
        }
        throw new InvalidCommand("?" + name, Text.of("must be {0} to {1}", "须为 {0} 至 {1}", least, most));
    }

    /** Which page is asked for. */
    PageRequest page() {
        int size = (int) figure("limit", PageRequest.FIRST.size(), 1, PageRequest.MAX_SIZE);
        return new PageRequest(
                size,
                parameter("cursor")
                        .map(cursor -> cursors.read(cursor, question()))
                        .orElse(null));
    }

    /** What is asked, of whom, by everything but where to go on: only the same question goes on from a cursor. */
    String question() {
        StringBuilder question = new StringBuilder()
                .append(caller.estate())
                .append('\n')
                .append(caller.party())
                .append('\n')
                .append(route.template());
        query.keySet().stream()
                .filter(name -> !name.equals("cursor") && !name.equals("limit"))
                .sorted()
                .forEach(name -> question.append('\n').append(name).append('=').append(query.get(name)));
        return question.toString();
    }

    /** Whether the client wants to see what came of a command. */
    boolean wantsRepresentation() {
        String prefer = headers.getHeaderString("Prefer");
        return prefer != null && prefer.contains("return=representation");
    }

    /** Something that has a version; not the thing itself for a client that has this version already. */
    Answer unlessSeen(long version, Object body) {
        return Answer.tag(version).equals(headers.getHeaderString(IF_NONE_MATCH))
                ? Answer.of(304, null).with("ETag", Answer.tag(version))
                : Answer.versioned(version, body);
    }

    private @Nullable RequestKey requestKey() {
        String key = headers.getHeaderString(IDEMPOTENCY_KEY);
        if (key == null) {
            return null;
        }
        try {
            return new RequestKey(key);
        } catch (IllegalArgumentException e) {
            throw new BadRequest(Text.of(
                    "the header {0} must have 1 to 100 printable characters",
                    "标头 {0} 须为 1 至 100 个可显示字符", IDEMPOTENCY_KEY));
        }
    }

    private @Nullable Long expectedVersion() {
        String match = headers.getHeaderString(IF_MATCH);
        if (match == null) {
            if (route.takes().match()) {
                throw new BadRequest(
                        428,
                        Text.of(
                                "the header {0} must say which version was seen, such as \"3\", or * for any",
                                "标头 {0} 须说明所见版本，如 \"3\"，或以 * 表示任意版本", IF_MATCH));
            }
            return null;
        }
        if (match.strip().equals("*")) {
            return null;
        }
        Matcher tag = TAG.matcher(match.strip());
        if (!tag.matches()) {
            throw new BadRequest(Text.of(
                    "the header {0} must be one strong tag, such as \"3\", or *",
                    "标头 {0} 须为一个强标签，如 \"3\"，或 *", IF_MATCH));
        }
        return Long.valueOf(tag.group(1));
    }

    private @Nullable Instant occurredAt() {
        String at = headers.getHeaderString(OCCURRED_AT);
        try {
            return at == null ? null : Instant.parse(at);
        } catch (DateTimeParseException e) {
            throw new BadRequest(Text.of(
                    "the header {0} must be an instant, such as 2026-03-02T08:10:00Z",
                    "标头 {0} 须为时刻，如 2026-03-02T08:10:00Z", OCCURRED_AT));
        }
    }
}
