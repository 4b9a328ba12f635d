package dev.gatehouse.examples.benchmarks.http;

import dev.gatehouse.ticket.TicketId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Through a server, over connections that stay open. The request and the answer are the same whoever serves. */
final class HttpSteps implements Steps {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI tickets;

    /** The address under which the tickets are, with a slash at its end. */
    HttpSteps(URI tickets) {
        this.tickets = tickets;
    }

    @Override
    public long hold(TicketId ticket, long version) {
        return post(ticket + "/hold", version, "{\"reason\": \"RESIDENT\"}");
    }

    @Override
    public long resume(TicketId ticket, long version) {
        return post(ticket + "/resume", version, "{}");
    }

    private long post(String path, long version, String json) {
        HttpRequest request = HttpRequest.newBuilder(tickets.resolve(path))
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + version + "\"")
                .POST(BodyPublishers.ofString(json))
                .build();
        HttpResponse<String> answer;
        try {
            answer = http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        return Long.parseLong(tag, 1, tag.length() - 1, 10);
    }
}
