package dev.gatehouse.examples.springboot;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What the clerk, or another, asks the application over HTTP. */
public record Http(int port, String person, String language, String correlation) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public static Http clerkAt(int port) {
        return new Http(port, "li.wei:demo", "en", "test");
    }

    public Http as(String person) {
        return new Http(port, person, language, correlation);
    }

    public Http reading(String language) {
        return new Http(port, person, language, correlation);
    }

    public Http correlated(String correlation) {
        return new Http(port, person, language, correlation);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Changes what was seen at a version. */
    public Answer change(String path, String version, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", '"' + version + '"')
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Language", language)
                .header("X-Correlation-Id", correlation);
        return person.isEmpty()
                ? request
                : request.header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(person.getBytes(StandardCharsets.UTF_8)));
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("X-Correlation-Id").orElse(""),
                    response.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What it answered. */
    public record Answer(int status, String correlation, String body) {
        /** A value of the body as text, such as {@code $.items[0].id}. */
        public String at(String path) {
            return JsonPath.<Object>read(body, path).toString();
        }
    }
}
