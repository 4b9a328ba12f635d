package dev.gatehouse.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Role;
import dev.gatehouse.desk.Operation;
import dev.gatehouse.rest.Client;
import dev.gatehouse.rest.Client.Reply;
import dev.gatehouse.rest.Estates;
import dev.gatehouse.rest.LogLines;
import dev.gatehouse.rest.RestServer;
import dev.gatehouse.rest.WatchedAccess;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is wrong with a request, at whatever address: the right answer, a problem, one line, and nothing changes. */
@Tag("http")
class EveryRouteTest {
    private static final String NAME = "陈建国";

    private static RestServer server;
    private static Client nobody;
    private static Client everybody;
    private static List<Route> routes;
    private static OneOfEach each;
    private static Map<String, String> rows;
    private static LogLines log;
    private static int logged;

    @BeforeAll
    static void start() throws SQLException {
        log = new LogLines();
        server = new RestServer();
        Estates.open(server, "river-house");
        each = OneOfEach.in(server.storage(), new EstateId("river-house"));
        nobody = Client.of(server, "river-house", "staff:li.wei", "-");
        everybody = Client.of(
                server,
                "river-house",
                "staff:li.wei",
                String.join(",", Stream.of(Role.values()).map(Role::name).toList()));
        routes = Areas.routes(server.gatehouse()).all();
        rows = contents();
    }

    @AfterAll
    static void nothingHasChangedAndTheLogNamesNobody() throws SQLException {
        assertThat(contents()).isEqualTo(rows);
        assertThat(log.lines()).isNotEmpty().noneMatch(line -> line.contains(NAME) || line.contains("138001"));
        log.close();
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> withoutACallerNothingIsAnswered() {
        Client unknown = Client.unknown(server, "river-house");
        return each(routes, route -> {
            Reply reply =
                    route.method().equals("GET") ? unknown.get(path(route)) : unknown.post(path(route), body(route));
            problem(reply, 401);
            assertThat(reply.header("WWW-Authenticate")).isNotBlank();
        });
    }

    @TestFactory
    Stream<DynamicTest> anotherEstateIsNotFound() {
        Client other =
                Client.of(server, "river-house", "staff:li.wei", "CS_OFFICER").at("hill-house");
        return each(
                routes,
                route -> problem(
                        route.method().equals("GET") ? other.get(path(route)) : other.post(path(route), body(route)),
                        404));
    }

    @TestFactory
    Stream<DynamicTest> whoHasNoRoleMayDoNothing() {
        return each(routes.stream().filter(route -> !isRehearsal(route)).toList(), route -> {
            server.access().asked();
            problem(asked(route, nobody.with("If-Match", "*")), 403);
            assertThat(server.access().asked()).as("what was asked for").isPresent();
        });
    }

    /** What is asked for, and by whom it may be, is the library's to say: {@link WatchedAccess} hears it. */
    @TestFactory
    Stream<DynamicTest> whoeverHasOneOfTheWrongRolesMayDoNothingEither() {
        return each(routes.stream().filter(route -> !isRehearsal(route)).toList(), route -> {
            Operation<?, ?, ?> operation = operation(route);
            assertThat(operation.roles()).isNotEmpty();
            for (Role role : Role.values()) {
                Reply reply = asked(route, as(role.name()).with("If-Match", "*"));
                if (!operation.roles().contains(role)) {
                    problem(reply, 403);
                    assertThat(reply.json().get("type").asString()).isEqualTo("urn:gatehouse:problem:not-permitted");
                } else {
                    // A resident may ask, and not about everything.
                    assertThat(role == Role.RESIDENT || reply.status() != 403)
                            .as("%s as %s: %d", operation.name(), role, reply.status())
                            .isTrue();
                    logged = log.lines().size();
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> whoHasSeenAnOlderVersionChangesNothing() {
        return each(
                routes.stream().filter(route -> route.takes().match()).toList(),
                route -> problem(
                        everybody
                                .with("If-Match", "\"999\"")
                                .post(path(route, each.id(route.gives().type()).orElse("")), body(route)),
                        412));
    }

    @TestFactory
    Stream<DynamicTest> whatNobodyHasSeenIsNotChanged() {
        return each(
                routes.stream().filter(route -> route.takes().match()).toList(),
                route -> problem(everybody.post(path(route), body(route)), 428));
    }

    @TestFactory
    Stream<DynamicTest> aTagThatIsNoneIsNotUnderstood() {
        return each(
                routes.stream().filter(route -> route.takes().match()).toList(),
                route -> problem(everybody.with("If-Match", "W/\"3\"").post(path(route), body(route)), 400));
    }

    @TestFactory
    Stream<DynamicTest> whatIsNotJsonIsNotUnderstood() {
        return each(commands(), route -> {
            Client client = everybody.with("If-Match", "*");
            for (String malformed :
                    List.of("{", "{\"a\":1,\"a\":2}", "nonsense", "{} {}", "[".repeat(100) + "]".repeat(100))) {
                problem(client.post(path(route), malformed), 400);
            }
            byte[] notUtf8 = {'{', '"', (byte) 0xc3, '"', ':', '1', '}'};
            problem(
                    client.send(client.request(path(route))
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofByteArray(notUtf8))),
                    400);
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoSuchCommandIsInvalid() {
        return each(commands(), route -> {
            Client client = everybody.with("If-Match", "*");
            problem(client.post(path(route), "[]"), 422);
            problem(client.post(path(route), "\"" + NAME + "\""), 422);
            ObjectNode strange = sample(route);
            strange.put("colour", NAME);
            Reply reply = client.post(path(route), strange.toString());
            problem(reply, 422);
            assertThat(reply.json().at("/violations/0/pointer").asString()).isEqualTo("/colour");
            for (String field : sample(route).propertyNames()) {
                ObjectNode wrong = sample(route);
                wrong.putObject(field).putObject("a").put("b", NAME);
                Reply answer = client.post(path(route), wrong.toString());
                problem(answer, 422);
                assertThat(answer.json().at("/violations/0/pointer").asString()).startsWith("/" + field);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsTooLongOrOfAnotherTypeIsRefused() {
        String huge = "{\"a\":\"" + "x".repeat(1 << 20) + "\"}";
        return each(commands(), route -> {
            Client client = everybody.with("If-Match", "*");
            problem(client.post(path(route), huge), 413);
            problem(
                    client.send(client.request(path(route))
                            .header("Content-Type", "text/xml")
                            .POST(BodyPublishers.ofString("<a/>"))),
                    415);
            problem(client.with("Accept", "text/html").post(path(route), body(route)), 406);
            if (isRehearsal(route) || route.template().toString().startsWith("dead-letters")) {
                return;
            }
            problem(client.with("Idempotency-Key", "x".repeat(101)).post(path(route), body(route)), 400);
            problem(client.with("Gatehouse-Occurred-At", "yesterday").post(path(route), body(route)), 400);
            problem(client.with("Gatehouse-Imported-As", "li.wei").post(path(route), body(route)), 400);
            problem(client.post(path(route) + "?rehearse=perhaps", body(route)), 400);
        });
    }

    @TestFactory
    Stream<DynamicTest> anUnknownParameterIsNamed() {
        return each(routes, route -> {
            String required = Parameters.of(route);
            String strange = required + (required.isEmpty() ? "?" : "&") + "colour=red";
            Reply reply = route.method().equals("GET")
                    ? everybody.get(path(route) + strange)
                    : everybody.with("If-Match", "*").post(path(route) + strange, body(route));
            problem(reply, 400);
            assertThat(reply.response().body()).contains("colour");
        });
    }

    @TestFactory
    Stream<DynamicTest> pagesAreOfTheirSizeAndCursorsOfTheirQuestion() {
        return each(
                routes.stream()
                        .filter(route -> route.gives().form() == Route.Form.PAGE)
                        .toList(),
                route -> {
                    String cursor =
                            everybody.get("units?limit=1").json().get("next").asString();
                    if (!route.template().toString().equals("units")) {
                        problem(everybody.get(path(route) + "?cursor=" + cursor), 400);
                    }
                    for (String wrong : List.of(
                            "limit=-1",
                            "limit=0",
                            "limit=501",
                            "limit=x",
                            "cursor=abc",
                            "cursor=%00",
                            "colour=" + "red")) {
                        problem(everybody.get(path(route) + "?" + wrong), 400);
                    }
                });
    }

    @TestFactory
    Stream<DynamicTest> otherMethodsAreNotAllowedAndOthersAreNamed() {
        return each(routes, route -> {
            for (String method : List.of("PUT", "PATCH", "DELETE")) {
                Reply reply = everybody.send(everybody.request(path(route)).method(method, BodyPublishers.noBody()));
                problem(reply, 405);
                assertThat(reply.header("Allow")).contains(route.method());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsNotThereIsNotFound() {
        return each(
                routes.stream()
                        .filter(route -> route.template().toString().contains("{id}"))
                        .toList(),
                route -> {
                    String strange = route.template().toString().replace("{id}", "no%20such%20id");
                    Reply reply = route.method().equals("GET")
                            ? everybody.get(strange)
                            : everybody.with("If-Match", "*").post(strange, body(route));
                    problem(reply, 404);
                });
    }

    private static Stream<DynamicTest> each(List<Route> routes, Attempt attempt) {
        return routes.stream()
                .map(route -> dynamicTest(route.method() + " " + route.template(), () -> {
                    logged = log.lines().size();
                    attempt.at(route);
                }));
    }

    /** Who has this role alone, or none. */
    private static Client as(String role) {
        return Client.of(server, "river-house", "staff:li.wei", role);
    }

    /** What a request asks the library for: whoever has no role gets no further. */
    private static Operation<?, ?, ?> operation(Route route) {
        server.access().asked();
        problem(asked(route, nobody.with("If-Match", "*")), 403);
        return server.access().asked().orElseThrow();
    }

    /** The answer to a request that is as it should be, of which only the caller is in question; commands are only rehearsed. */
    private static Reply asked(Route route, Client client) {
        String required = Parameters.of(route);
        if (route.method().equals("GET")) {
            return client.get(path(route) + required);
        }
        String rehearsed = route.takes().knows("rehearse") ? (required.isEmpty() ? "?" : "&") + "rehearse=true" : "";
        return client.post(path(route) + required + rehearsed, body(route));
    }

    /** It asks of others, each of which answers for itself. */
    private static boolean isRehearsal(Route route) {
        return route.template().toString().endsWith("/rehearse");
    }

    private static List<Route> commands() {
        return routes.stream().filter(route -> route.takes().body() != null).toList();
    }

    private static String path(Route route, String id) {
        return route.template().toString().replace("{id}", id);
    }

    private static String path(Route route) {
        String id = switch (route.template().segments().isEmpty()
                ? ""
                : route.template().segments().get(0)) {
            case "duties" -> "key.scrap-list@2026-02-28T08:00:00";
            case "rosters" -> "front-desk";
            case "suppliers" -> "post-office";
            default -> SampleBody.ID;
        };
        return path(route, id);
    }

    private static ObjectNode sample(Route route) {
        return SampleBody.of(
                Objects.requireNonNull(route.takes().body()), route.takes().fixed());
    }

    private static String body(Route route) {
        return route.takes().body() == null ? "" : sample(route).toString();
    }

    private static void problem(Reply reply, int status) {
        List<String> lines = log.lines().subList(logged, log.lines().size());
        assertThat(lines).as("lines of log").hasSize(1);
        logged++;
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.json().get("status").asInt()).isEqualTo(status);
        assertThat(reply.json().get("type").asString()).startsWith("urn:gatehouse:");
        assertThat(reply.response().body()).doesNotContain(NAME).doesNotContain("Exception");
    }

    /** What is in each table, row by row. */
    private static Map<String, String> contents() throws SQLException {
        Map<String, String> contents = new TreeMap<>();
        try (Connection connection = server.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet found = connection.getMetaData().getTables(null, "PUBLIC", "GH_%", null)) {
                while (found.next()) {
                    tables.add(found.getString("TABLE_NAME"));
                }
            }
            for (String table : tables) {
                try (ResultSet found = statement.executeQuery("SELECT * FROM " + table)) {
                    contents.put(table, rows(found));
                }
            }
        }
        return contents;
    }

    private static String rows(ResultSet found) throws SQLException {
        List<String> rows = new ArrayList<>();
        while (found.next()) {
            List<String> row = new ArrayList<>();
            for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                row.add(found.getString(column));
            }
            rows.add(row.toString());
        }
        return rows.stream().sorted().collect(Collectors.joining("\n"));
    }

    /** What is tried at an address. */
    @FunctionalInterface
    private interface Attempt {
        void at(Route route);
    }
}
