package dev.gatehouse.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TokensOverHttpTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:10:00Z");

    private static Issuer issuer;
    private static RestServer server;

    @BeforeAll
    static void start() {
        issuer = new Issuer();
        server = new RestServer(callers());
        Estates.open(server, "river-house");
    }

    @AfterAll
    static void stop() {
        server.close();
        issuer.close();
    }

    @Test
    void aTokenOpensTheEstateThatItNamesAndNoOther() {
        String token = issuer.sign(Issuer.claims(NOW).build());
        assertThat(bearer("river-house", token).get("tickets").status()).isEqualTo(200);
        assertThat(bearer("garden", token).get("tickets").status()).isEqualTo(404);
        String weak = issuer.sign(Issuer.claims(NOW)
                .claim("gatehouse", Map.of("river-house", List.of()))
                .build());
        assertThat(bearer("river-house", weak).get("tickets").status()).isEqualTo(403);
    }

    @Test
    void whoIsNotRecognisedIsChallenged() {
        var nothing = bearer("river-house", "a.b.c").get("tickets");
        assertThat(nothing.status()).isEqualTo(401);
        assertThat(nothing.header("WWW-Authenticate"))
                .startsWith("Bearer realm=\"gatehouse\", error=\"invalid_token\", error_description=\"");
        assertThat(nothing.json().get("type").asString()).isEqualTo("urn:gatehouse:problem:unauthenticated");
    }

    @Test
    void anExpiredTokenOpensNothingWhateverIsAskedFor() {
        String expired = issuer.sign(Issuer.claims(NOW.minusSeconds(9_000)).build());
        Client late = bearer("river-house", expired).with("If-Match", "*");
        try (LogLines log = new LogLines()) {
            long asked = HttpContract.operations()
                    .filter(operation -> operation.path().startsWith("/estates"))
                    .peek(operation -> {
                        String path = operation
                                .path()
                                .replaceFirst("^/estates/[^/]+/?", "")
                                .replaceAll("\\{[^}]+}", "01954f2e-7b80-7c3a-8c52-0d7c1a2b3c4d");
                        var reply = operation.method().equals("get") ? late.get(path) : late.post(path, "{}");
                        assertThat(reply.status()).as("%s", operation).isEqualTo(401);
                        assertThat(reply.header("WWW-Authenticate")).contains("error=\"invalid_token\"", "expired");
                    })
                    .count();
            assertThat(asked).isGreaterThan(100);
            assertThat(log.lines()).hasSize((int) asked).allMatch(line -> line.endsWith("401: the token has expired"));
        }
    }

    @Test
    void aTokenInAnAddressIsNone() {
        String token = issuer.sign(Issuer.claims(NOW).build());
        var asked =
                Client.of(server, "river-house", "staff:li.wei", "CS_OFFICER").get("tickets?access_token=" + token);
        assertThat(asked.status()).isEqualTo(401);
        assertThat(asked.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"gatehouse\"");
    }

    @Test
    void whileTheIssuerDoesNotAnswerAClientTriesAgainWithTheTokenThatItHas() {
        String token = issuer.sign(Issuer.claims(NOW).build());
        issuer.answersWith(500);
        try (RestServer alone = new RestServer(callers())) {
            var asked = Client.of(alone, "river-house", "-", "-")
                    .with("Authorization", "Bearer " + token)
                    .with("Accept-Language", "zh")
                    .get("tickets");
            assertThat(asked.status()).isEqualTo(503);
            assertThat(asked.header("Retry-After")).isEqualTo("1");
            assertThat(asked.json().get("detail").asString()).isEqualTo("无法获取令牌签发者的密钥");
        } finally {
            issuer.answersWith(200);
        }
    }

    @Test
    void nothingOfATokenIsLogged() {
        String good = issuer.sign(Issuer.claims(NOW).build());
        String expired = issuer.sign(Issuer.claims(NOW.minusSeconds(9_000)).build());
        try (LogLines log = new LogLines()) {
            bearer("river-house", good).get("tickets");
            bearer("river-house", expired).get("tickets");
            bearer("river-house", good + "x").get("tickets");
            assertThat(String.join("\n", log.lines()))
                    .contains("refused with 401: the token has expired")
                    .contains("refused with 401: the token is not signed")
                    .doesNotContain(expired.split("\\.", -1)[1], expired.split("\\.", -1)[2], good.split("\\.", -1)[2]);
        }
    }

    private static Client bearer(String estate, String token) {
        return Client.of(server, estate, "-", "-").with("Authorization", "Bearer " + token);
    }

    private static JwtCallers callers() {
        return JwtCallers.builder()
                .issuer(Issuer.NAME)
                .audience("gatehouse")
                .keysAt(issuer.address())
                .allowPlainHttp()
                .time(() -> NOW)
                .build();
    }
}
