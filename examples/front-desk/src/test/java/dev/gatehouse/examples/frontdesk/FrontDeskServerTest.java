package dev.gatehouse.examples.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FrontDeskServerTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static Desk desk;

    @BeforeAll
    static void open() {
        desk = new Desk();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "page/main.js",
                "page/base.css",
                "lib/chart.js",
                "estates/river-house/tickets",
                "desk/session"
            })
    void everyAnswerForbidsWhatComesFromElsewhere(String path) {
        var headers = desk.send(desk.ask(path, Staff.LI_WEI)).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page/../FrontDeskMain.class",
                "page/..%2F..%2Fsimplelogger.properties",
                "page/nothing.js",
                "page/main.js.map"
            })
    void nothingButThePageIsServed(String path) {
        assertThat(desk.send(desk.ask(path)).statusCode()).isIn(400, 404);
    }

    @Test
    void whoHasNoTokenOfThisServerIsNobody() {
        String token = desk.server.tokenOf(Staff.LI_WEI);
        String[] parts = token.split("\\.", -1);
        String forged = parts[0] + "." + desk.server.tokenOf(Staff.CHEN_MEI).split("\\.", -1)[1] + "." + parts[2];
        for (String path : List.of("desk/session", "estates/river-house/tickets", "desk/registers/tickets.csv")) {
            assertThat(desk.send(desk.ask(path)).statusCode()).isEqualTo(401);
            for (String wrong : List.of(forged, token + "A", "a.b.c", "", ".")) {
                var answer = desk.send(desk.ask(path).header("Authorization", "Bearer " + wrong));
                assertThat(answer.statusCode()).as(wrong).isEqualTo(401);
            }
        }
    }

    @Test
    void aTokenEnds() {
        try (Desk own = new Desk()) {
            String token = own.server.tokenOf(Staff.LI_WEI);
            own.after(Duration.ofHours(12));
            assertThat(own.send(own.ask("desk/session").header("Authorization", "Bearer " + token))
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void theDayIsLively() {
        JsonNode clocks = json(desk.send(desk.ask("estates/river-house/clocks?limit=200", Staff.LI_WEI)));
        List<String> due = new ArrayList<>();
        clocks.get("items").forEach(clock -> due.add(clock.get("dueAt").asString()));
        assertThat(due).hasSizeGreaterThan(10).isSorted();
        assertThat(due).anyMatch(at -> at.compareTo(Desk.NOW.toString()) < 0);
        assertThat(due).anyMatch(at -> at.compareTo(Desk.NOW.toString()) > 0);
    }

    @Test
    void theDayHasAnAppointmentAndKeysThatSomebodyHasToDoWith() {
        JsonNode clocks = json(desk.send(desk.ask("estates/river-house/clocks?limit=200", Staff.LI_WEI)));
        List<String> names = new ArrayList<>();
        clocks.get("items").forEach(clock -> names.add(clock.get("clock").asString()));
        assertThat(names).contains("sign-slip#1", "confirm#1", "arrive#1", "ratified", "rekeyed", "resealed");
    }

    @Test
    void theFiguresHaveWeeksBehindThem() {
        desk.server.awaitFilled();
        JsonNode weeks = json(desk.send(desk.ask(
                "estates/river-house/figures?since=2025-12-20&until=2026-03-04&interval=WEEK", Staff.CHEN_MEI)));
        assertThat(weeks.get("items").size()).isGreaterThanOrEqualTo(9);
        for (String rate : List.of("satisfaction", "timeliness", "acceptance", "returnVisits")) {
            assertThat(sum(weeks, rate, "part")).as(rate).isPositive().isLessThan(sum(weeks, rate, "of"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tickets",
                "units",
                "households",
                "passes",
                "work-permits",
                "key-inventory",
                "key-loans",
                "void-keys",
                "key-deposits",
                "subscriptions",
                "requisitions",
                "duties"
            })
    void aRegisterIsAFileForSpreadsheets(String name, @TempDir Path directory) throws IOException {
        var csv = desk.send(
                desk.ask("desk/registers/" + name + ".csv", Staff.WANG_LAN).header("Accept-Language", "zh-CN"));
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(new String(csv.body(), StandardCharsets.UTF_8))
                .startsWith("\uFEFF")
                .doesNotContain("13800138000", "13800138099");
        assertThat(lines(csv)).isGreaterThan(1);
        var excel = desk.send(desk.ask("desk/registers/" + name + ".xlsx", Staff.WANG_LAN));
        assertThat(excel.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"" + name + ".xlsx\"");
        Path file = Files.write(directory.resolve(name + ".xlsx"), excel.body());
        List<String> parts = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            zip.stream().forEach(part -> parts.add(part.getName()));
        }
        assertThat(parts).contains("xl/workbook.xml", "xl/worksheets/sheet1.xml");
    }

    @Test
    void whoMayNotSeeARegisterGetsNoFile() {
        assertThat(desk.send(desk.ask("desk/registers/tickets.csv", Staff.ZHAO_MIN))
                        .statusCode())
                .isEqualTo(403);
        assertThat(desk.send(desk.ask("desk/registers/secrets.csv", Staff.LI_WEI))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aDrawnSignatureIsKeptUnderItsDigest() {
        var kept = desk.send(desk.ask("desk/attachments", Staff.LI_WEI).POST(BodyPublishers.ofByteArray(DOT)));
        assertThat(kept.statusCode()).isEqualTo(201);
        String digest = json(kept).get("sha256").asString();
        assertThat(desk.send(desk.ask("desk/attachments/" + digest, Staff.LI_WEI))
                        .body())
                .isEqualTo(DOT);
        assertThat(desk.send(desk.ask("desk/attachments/" + digest)).statusCode())
                .isEqualTo(401);
        var text = desk.send(desk.ask("desk/attachments", Staff.LI_WEI).POST(BodyPublishers.ofString("<svg/>")));
        assertThat(text.statusCode()).isEqualTo(415);
    }

    @Test
    void aFileIsFilledOnceAndFoundAgain(@TempDir Path directory) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        String data = directory.toString();
        assertThat(FrontDeskMain.run(out, "--port", "0", "--data", data, "--stop"))
                .isZero();
        assertThat(FrontDeskMain.run(out, "--port", "0", "--data", data, "--stop"))
                .isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("first answer (200", "#token=", "Li Wei 李薇");
    }

    @Test
    void optionsThatMakeNoSenseAreRefused() {
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        assertThat(FrontDeskMain.run(out, "--port", "70000")).isEqualTo(2);
        assertThat(FrontDeskMain.run(out, "--data", "x", "--jdbc-url", "jdbc:h2:mem:x"))
                .isEqualTo(2);
    }

    private static long sum(JsonNode weeks, String rate, String what) {
        long sum = 0;
        for (JsonNode week : weeks.get("items")) {
            sum += week.get(rate).get(what).asLong();
        }
        return sum;
    }

    private static int lines(HttpResponse<byte[]> csv) {
        return (int) new String(csv.body(), StandardCharsets.UTF_8).lines().count();
    }

    private static JsonNode json(HttpResponse<byte[]> answer) {
        return JSON.readTree(answer.body());
    }
}
