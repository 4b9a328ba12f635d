package dev.gatehouse.rest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who speaks plain HTTP and JSON, knows nothing of the library, and holds every answer against its description. */
public final class Client {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final RestServer server;
    private final String estate;
    private final Map<String, String> headers;

    private Client(RestServer server, String estate, Map<String, String> headers) {
        this.server = server;
        this.estate = estate;
        this.headers = headers;
    }

    public static Client of(RestServer server, String estate, String party, String roles) {
        return new Client(server, estate, Map.of(HeaderCallers.HEADER, estate + " " + party + " " + roles));
    }

    /** Somebody who does not say who it is. */
    public static Client unknown(RestServer server, String estate) {
        return new Client(server, estate, Map.of());
    }

    /** The same one, asking about another estate. */
    public Client at(String other) {
        return new Client(server, other, headers);
    }

    public Client with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Client(server, estate, more);
    }

    public Reply get(String path) {
        return send(request(path).GET());
    }

    public Reply post(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    public Reply send(HttpRequest.Builder request) {
        headers.forEach(request::setHeader);
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            HttpContract.check(response);
            return new Reply(response);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.address("estates/" + estate + (path.isEmpty() ? "" : "/" + path)));
    }

    /** What came back. */
    public record Reply(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        public String header(String name) {
            return Objects.requireNonNull(response.headers().firstValue(name).orElse(null), name);
        }

        public String tag() {
            return header("ETag");
        }

        public URI location() {
            return URI.create(header("Location"));
        }

        public String id() {
            return json().get("id").asString();
        }
    }
}
