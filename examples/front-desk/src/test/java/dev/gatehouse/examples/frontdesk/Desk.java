package dev.gatehouse.examples.frontdesk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

/** A desk at half past ten of a Wednesday that never ends: time stands still on the server until a test moves it. */
final class Desk implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-03-04T02:30:00Z");

    private final HttpClient http = HttpClient.newHttpClient();
    private volatile Instant now = NOW;
    final FrontDeskServer server = FrontDeskServer.start(Database.inMemory(), "127.0.0.1", 0, null, () -> now);

    void after(Duration duration) {
        now = now.plus(duration);
    }

    HttpRequest.Builder ask(String path) {
        return HttpRequest.newBuilder(server.address(path));
    }

    HttpRequest.Builder ask(String path, Staff staff) {
        return ask(path).header("Authorization", "Bearer " + server.tokenOf(staff));
    }

    HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    URI page(Staff staff) {
        return server.pageFor(staff);
    }

    @Override
    public void close() {
        server.close();
    }
}
