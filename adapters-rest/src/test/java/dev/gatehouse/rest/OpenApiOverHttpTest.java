package dev.gatehouse.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

class OpenApiOverHttpTest {
    @Test
    void theDescriptionIsForAnybodyAndIsSentOnce() throws IOException, InterruptedException {
        try (RestServer server = new RestServer()) {
            HttpRequest.Builder request = HttpRequest.newBuilder(server.address("openapi.json"));
            HttpResponse<String> first = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
            assertThat(first.statusCode()).isEqualTo(200);
            assertThat(first.headers().firstValue("Content-Type")).hasValue("application/json");
            assertThat(first.body()).startsWith("{").contains("\"openapi\" : \"3.1.0\"");
            String tag = first.headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> again = HttpClient.newHttpClient()
                    .send(request.header("If-None-Match", tag).build(), BodyHandlers.ofString());
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
    }

    @Test
    void anAnswerThatIsNotAsDescribedFailsItsTest() throws IOException, InterruptedException {
        try (RestServer server = new RestServer()) {
            var request = HttpRequest.newBuilder(server.address("estates/nowhere/tickets"));
            HttpResponse<String> refused = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
            HttpContract.check(refused);
            assertThatThrownBy(() -> HttpContract.check(new OtherBody(refused, "{\"colour\": \"red\"}")))
                    .isInstanceOf(AssertionError.class);
        }
    }
}
