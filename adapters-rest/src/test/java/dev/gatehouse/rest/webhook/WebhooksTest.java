package dev.gatehouse.rest.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatehouse.port.DeliveryFailed;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class WebhooksTest {
    private final Secret secret = Secret.random();
    private Instant now = Told.NOW.plusSeconds(60);

    // What is sent

    @Test
    void aNotificationIsPostedWithIdTimeAndSignature() throws DeliveryFailed {
        try (Receiver receiver = new Receiver()) {
            webhooks(receiver, "hooks/desk?office=7").deliver(Told.of("river-house/ticket/3/0"));
            assertThat(receiver.received()).singleElement().satisfies(one -> {
                assertThat(one.line()).isEqualTo("POST /hooks/desk?office=7");
                assertThat(one.header("Host")).isEqualTo("127.0.0.1:" + receiver.port());
                assertThat(one.header("Content-Type")).isEqualTo("application/json");
                assertThat(one.header("webhook-id")).matches("msg_[A-Za-z0-9_-]{43}");
                assertThat(one.header("webhook-timestamp")).isEqualTo(Long.toString(now.getEpochSecond()));
                assertThat(one.header("webhook-signature")).isEqualTo(signed(one, secret));
            });
        }
    }

    @Test
    void theBodySaysWhatIsToldWhomInBothLanguagesAndByIdsAlone() throws DeliveryFailed {
        try (Receiver receiver = new Receiver()) {
            webhooks(receiver, "").deliver(Told.of("river-house/ticket/3/0"));
            assertThat(new JsonMapper().readTree(receiver.received().get(0).body()))
                    .isEqualTo(new JsonMapper().readTree("""
                            {"type": "ticket.emergency", "timestamp": "2026-03-02T08:10:00Z",
                             "data": {"estate": "river-house", "key": "river-house/ticket/3/0",
                                      "subject": {"type": "ticket", "id": "0193-7f"}, "to": "staff:li.wei", "urgent": true,
                                      "text": {"en": "unit-7 has a flood", "zh": "unit-7 漏水"}}}"""));
        }
    }

    @Test
    void labelsAreSaidWhereTheyAreAskedFor() throws DeliveryFailed {
        try (Receiver receiver = new Receiver()) {
            builder(receiver, "").withLabels().build().deliver(Told.of("k"));
            assertThat(receiver.received().get(0).body()).contains("陈建国, 3-1201 has a flood", "陈建国, 3-1201 漏水");
        }
    }

    @Test
    void anIdStaysOverAllAttemptsAndIsOfItsKeyAlone() throws DeliveryFailed {
        try (Receiver receiver = new Receiver()) {
            Webhooks webhooks = webhooks(receiver, "");
            webhooks.deliver(Told.of("k"));
            now = now.plusSeconds(30);
            webhooks.deliver(Told.of("k"));
            webhooks.deliver(Told.of("k/staff:李.伟"));
            List<Receiver.Received> received = receiver.received();
            assertThat(received.get(1).header("webhook-id"))
                    .isEqualTo(received.get(0).header("webhook-id"));
            assertThat(received.get(1).header("webhook-timestamp"))
                    .isNotEqualTo(received.get(0).header("webhook-timestamp"));
            assertThat(received.get(2).header("webhook-id"))
                    .isNotEqualTo(received.get(0).header("webhook-id"))
                    .matches("msg_[A-Za-z0-9_-]{43}");
        }
    }

    @Test
    void whileSecretsChangeEitherIsEnough() throws DeliveryFailed {
        try (Receiver receiver = new Receiver()) {
            Secret next = Secret.random();
            Endpoint endpoint = endpoint(receiver, "").rotatedTo(next);
            builder(receiver, "").endpoints(told -> List.of(endpoint)).build().deliver(Told.of("k"));
            Receiver.Received one = receiver.received().get(0);
            assertThat(one.header("webhook-signature").split(" "))
                    .containsExactly(signed(one, next), signed(one, secret));
        }
    }

    // Where it goes

    @Test
    void theHostSaysWhereANotificationGoes() throws DeliveryFailed {
        try (Receiver first = new Receiver();
                Receiver second = new Receiver()) {
            Webhooks webhooks = builder(first, "")
                    .allowPort(second.port())
                    .endpoints(told -> switch (told.key()) {
                        case "both" -> List.of(endpoint(first, ""), endpoint(second, ""));
                        case "second" -> List.of(endpoint(second, ""));
                        default -> List.of();
                    })
                    .build();
            for (String key : List.of("both", "second", "none")) {
                webhooks.deliver(Told.of(key));
            }
            assertThat(first.received()).hasSize(1);
            assertThat(second.received()).hasSize(2);
        }
    }

    @Test
    void whereOneOfSeveralFailsTheOthersAreStillToldAndItIsTriedAgain() {
        try (Receiver broken = new Receiver(500);
                Receiver gone = new Receiver(410);
                Receiver well = new Receiver()) {
            DeliveryFailed failed = failure(builder(broken, "")
                    .allowPort(gone.port())
                    .allowPort(well.port())
                    .endpoints(told -> List.of(endpoint(broken, ""), endpoint(gone, ""), endpoint(well, "")))
                    .build());
            assertThat(failed.isFinal()).isFalse();
            assertThat(failed).hasMessageContainingAll("answered 500", "410 Gone");
            assertThat(well.received()).hasSize(1);
        }
    }

    // What is answered

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204, 299})
    void anAnswerOf2xxIsSuccess(int status) throws DeliveryFailed {
        try (Receiver receiver = new Receiver(status)) {
            webhooks(receiver, "").deliver(Told.of("k"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 404, 408, 429, 500, 502, 503, 504})
    void anyOtherAnswerIsTriedAgainAndNamesNoPath(int status) {
        try (Receiver receiver = new Receiver(status)) {
            DeliveryFailed failed = failure(webhooks(receiver, "T0/secret"));
            assertThat(failed).hasMessage("http://127.0.0.1:" + receiver.port() + " answered " + status);
            assertThat(failed.isFinal()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aRedirectIsNotFollowed(int status) {
        try (Receiver receiver = new Receiver(status)) {
            assertThat(failure(webhooks(receiver, "")))
                    .hasMessageEndingWith(
                            "answered " + status + "; redirects are not followed, so give the address itself");
            assertThat(receiver.received()).hasSize(1);
        }
    }

    @Test
    void whoWantsNoMoreIsGivenUpAndTheHostIsTold() {
        try (Receiver receiver = new Receiver(410)) {
            List<Endpoint> gone = new ArrayList<>();
            DeliveryFailed failed =
                    failure(builder(receiver, "").gone(gone::add).build());
            assertThat(failed.isFinal()).isTrue();
            assertThat(gone).containsExactly(endpoint(receiver, ""));
        }
    }

    // Endpoints that misbehave

    @Test
    void whoDoesNotAnswerIsWaitedForNoLongerThanSaid() throws IOException {
        assertThat(answering("", Duration.ofMillis(200)))
                .hasMessageEndingWith("cannot be reached: no answer within PT0.2S");
    }

    @Test
    void whoSaysThereIsMoreToComeAndStaysSilentIsWaitedForNoLongerThanSaid() throws IOException {
        assertThat(answering("HTTP/1.1 100 Continue\r\nA: b\r\n\r\nHTTP/1.1 2", Duration.ofMillis(200)))
                .hasMessageEndingWith("no answer within PT0.2S");
    }

    @Test
    void anInterimAnswerIsNotTheAnswer() throws IOException {
        assertThat(answering(
                        "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 418 I am\r\n\r\n", Duration.ofSeconds(15)))
                .hasMessageEndingWith("answered 418");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"SSH-2.0-OpenSSH_9.6\r\n", "HTTP/2 200\r\n", "HTTP/1.1 2000 OK\r\n", "HTTP/1.1 099 OK\r\n", "\n"
            })
    void whatIsNoHttpIsAFailureThatDoesNotRepeatIt(String answer) throws IOException {
        assertThat(answering(answer, Duration.ofSeconds(15)))
                .hasMessageEndingWith("cannot be reached: no answer of HTTP/1.1");
    }

    @Test
    void anAnswerWithoutEndIsReadToALengthOnly() throws IOException {
        assertThat(answering("x".repeat(100_000), Duration.ofSeconds(15)))
                .hasMessageEndingWith("cannot be reached: no end of an answer");
        assertThat(answering("HTTP/1.1 100 Continue\r\n" + "A: b\r\n".repeat(20_000), Duration.ofSeconds(15)))
                .hasMessageEndingWith("cannot be reached: no end of an answer");
    }

    @Test
    void aBodyWithoutEndIsLeftWhereItIs() throws IOException {
        assertThat(answering("HTTP/1.1 500 No\r\n\r\n" + "x".repeat(1_000), Duration.ofSeconds(15)))
                .hasMessageEndingWith("answered 500");
    }

    @Test
    void whoIsNotThereIsTriedAgain() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        DeliveryFailed failed = failure(builder(port, "").build());
        assertThat(failed).hasMessageContaining("cannot be reached: ");
        assertThat(failed.isFinal()).isFalse();
    }

    @Test
    void anAddressThatIsNotPublicIsNeverConnectedTo() {
        try (Receiver receiver = new Receiver()) {
            DeliveryFailed failed = failure(Webhooks.builder()
                    .endpoints(told -> List.of(endpoint(receiver, "")))
                    .allowPlainHttp()
                    .allowPort(receiver.port())
                    .build());
            assertThat(failed).hasMessageContaining("is not at a public address");
            assertThat(failed.isFinal()).isTrue();
            assertThat(receiver.received()).isEmpty();
        }
    }

    @Test
    void aNameIsLookedUpOnceAndWhatWasLookedAtIsConnectedTo() throws DeliveryFailed {
        try (Receiver receiver = new Receiver()) {
            AtomicInteger asked = new AtomicInteger();
            Endpoint rebinding = Endpoint.of("http://rebind.example:" + receiver.port() + "/hooks", secret.reveal());
            builder(receiver, "")
                    .endpoints(told -> List.of(rebinding))
                    .names(host -> new InetAddress[] {
                        InetAddress.getByName(asked.getAndIncrement() == 0 ? "127.0.0.1" : "169.254.169.254")
                    })
                    .build()
                    .deliver(Told.of("k"));
            assertThat(asked).hasValue(1);
            assertThat(receiver.received().get(0).header("Host")).isEqualTo("rebind.example:" + receiver.port());
        }
    }

    // Putting it together

    @Test
    void whatIsMissingOrOutOfItsRangeIsNamed() {
        Webhooks.Builder builder = Webhooks.builder();
        assertThatIllegalStateException().isThrownBy(builder::build).withMessageContaining("endpoints(…)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.answerTimeout(Duration.ofSeconds(31)))
                .withMessage("answerTimeout is PT0.001S to PT30S, not PT31S");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.connectTimeout(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.allowPort(0));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.allowNetwork("localhost"));
    }

    /** What becomes of a delivery to somebody who answers with just these bytes, and keeps the connection. */
    private DeliveryFailed answering(String answer, Duration patience) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<Socket> open = new ArrayList<>();
            Thread thread = new Thread(() -> {
                try {
                    Socket socket = server.accept();
                    open.add(socket);
                    socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                } catch (IOException e) {
                    // The other side has had enough.
                }
            });
            thread.start();
            try {
                return failure(builder(server.getLocalPort(), "")
                        .answerTimeout(patience)
                        .build());
            } finally {
                for (Socket socket : open) {
                    socket.close();
                }
            }
        }
    }

    private static DeliveryFailed failure(Webhooks webhooks) {
        return catchThrowableOfType(DeliveryFailed.class, () -> webhooks.deliver(Told.of("k")));
    }

    private Webhooks webhooks(Receiver receiver, String path) {
        return builder(receiver, path).build();
    }

    private Webhooks.Builder builder(Receiver receiver, String path) {
        return builder(receiver.port(), path);
    }

    private Webhooks.Builder builder(int port, String path) {
        Endpoint endpoint = endpoint(port, path);
        return Webhooks.builder()
                .endpoints(told -> List.of(endpoint))
                .allowPlainHttp()
                .allowPort(port)
                .allowNetwork("127.0.0.0/8")
                .time(() -> now);
    }

    private Endpoint endpoint(Receiver receiver, String path) {
        return endpoint(receiver.port(), path);
    }

    private Endpoint endpoint(int port, String path) {
        return new Endpoint(URI.create("http://127.0.0.1:" + port + "/" + path), List.of(secret));
    }

    /** A signature as whoever receives computes it, from what came. */
    private static String signed(Receiver.Received one, Secret secret) {
        try {
            byte[] key = Base64.getDecoder().decode(secret.reveal().split("_", 2)[1]);
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            String content = String.join(
                    ".", Arrays.asList(one.header("webhook-id"), one.header("webhook-timestamp"), one.body()));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
