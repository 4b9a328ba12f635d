package dev.gatehouse.rest.webhook;

import dev.gatehouse.port.Notifier;
import dev.gatehouse.testkit.NotifierContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import tools.jackson.databind.json.JsonMapper;

/** Webhooks keep what a notifier promises. */
class WebhooksContractTest extends NotifierContract {
    private final JsonMapper mapper = new JsonMapper();
    private final Receiver taking = new Receiver();
    private final Receiver refusing = new Receiver(410, 410, 410);
    private final ServerSocket silent = listening();
    private final int closed;
    private volatile int port = taking.port();

    WebhooksContractTest() throws IOException {
        try (ServerSocket gone = listening()) {
            closed = gone.getLocalPort();
        }
    }

    @AfterEach
    void close() throws IOException {
        taking.close();
        refusing.close();
        silent.close();
    }

    @Override
    protected Notifier notifier() {
        String secret = Secret.random().reveal();
        Webhooks.Builder builder = Webhooks.builder()
                .endpoints(told -> List.of(Endpoint.of("http://127.0.0.1:" + port + "/", secret)))
                .allowPlainHttp()
                .allowNetwork("127.0.0.0/8")
                .answerTimeout(Duration.ofMillis(500));
        List.of(taking.port(), refusing.port(), silent.getLocalPort(), closed).forEach(builder::allowPort);
        return builder.build();
    }

    @Override
    protected List<Arrival> arrived() {
        return List.copyOf(taking.received()).stream()
                .map(one -> new Arrival(
                        one.header("webhook-id"),
                        mapper.readTree(one.body()).at("/data/text/en").asString()))
                .toList();
    }

    @Override
    protected void turn(FarSide farSide) {
        port = switch (farSide) {
            case UP -> taking.port();
            case DOWN -> closed;
            case SILENT -> silent.getLocalPort();
            case REFUSING -> refusing.port();
        };
    }

    private static ServerSocket listening() {
        try {
            return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
