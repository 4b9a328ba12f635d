package dev.gatehouse.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.gatehouse.core.Role;
import dev.gatehouse.rest.Client;
import dev.gatehouse.rest.Client.Reply;
import dev.gatehouse.rest.Estates;
import dev.gatehouse.rest.LogLines;
import dev.gatehouse.rest.RestServer;
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
    private static Map<String, Long> rows;
    private static LogLines log;

    @BeforeAll
    static void start() throws SQLException {
        log = new LogLines();
        server = new RestServer();
        Estates.open(server, "river-house");
        nobody = Client.of(server, "river-house", "staff:li.wei", "-");
        everybody = Client.of(
                server,
                "river-house",
                "staff:li.wei",
                String.join(",", Stream.of(Role.values()).map(Role::name).toList()));
        routes = Areas.routes(server.gatehouse()).all();
        rows = count();
    }

    @AfterAll
    static void nothingHasChangedAndTheLogNamesNobody() throws SQLException {
        assertThat(count()).isEqualTo(rows);
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
            String required = Parameters.of(route);
            Reply reply = route.method().equals("GET")
                    ? nobody.get(path(route) + required)
                    : nobody.with("If-Match", "*").post(path(route) + required, body(route));
            problem(reply, 403);
        });
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
    Stream<DynamicTest> pagesAreOfTheirSizeAndCursorsOfTheirQuestion() {
        return each(
                routes.stream()
                        .filter(route -> route.gives().form() == Route.Form.PAGE)
                        .toList(),
                route -> {
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
                .map(route -> dynamicTest(route.method() + " " + route.template(), () -> attempt.at(route)));
    }

    /** It asks of others, each of which answers for itself. */
    private static boolean isRehearsal(Route route) {
        return route.template().toString().endsWith("/rehearse");
    }

    private static List<Route> commands() {
        return routes.stream().filter(route -> route.takes().body() != null).toList();
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
        return route.template().toString().replace("{id}", id);
    }

    private static ObjectNode sample(Route route) {
        return SampleBody.of(
                Objects.requireNonNull(route.takes().body()), route.takes().fixed());
    }

    private static String body(Route route) {
        return route.takes().body() == null ? "" : sample(route).toString();
    }

    private static void problem(Reply reply, int status) {
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.json().get("status").asInt()).isEqualTo(status);
        assertThat(reply.json().get("type").asString()).startsWith("urn:gatehouse:");
        assertThat(reply.response().body()).doesNotContain(NAME).doesNotContain("Exception");
    }

    /** How many rows each table has. */
    private static Map<String, Long> count() throws SQLException {
        Map<String, Long> counted = new TreeMap<>();
        try (Connection connection = server.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet found = connection.getMetaData().getTables(null, "PUBLIC", "GH_%", null)) {
                while (found.next()) {
                    tables.add(found.getString("TABLE_NAME"));
                }
            }
            for (String table : tables) {
                try (ResultSet found = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
                    found.next();
                    counted.put(table, found.getLong(1));
                }
            }
        }
        return counted;
    }

    /** What is tried at an address. */
    @FunctionalInterface
    private interface Attempt {
        void at(Route route);
    }
}
