package dev.gatehouse.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.Rulebook;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@Tag("http")
class RulesTest {
    private static RestServer server;

    @BeforeAll
    static void start() {
        server = new RestServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyRuleIsThereInTheLanguageThatIsAskedFor() throws Exception {
        var all = new JsonMapper().readTree(get("rules", "en").body()).get("items");
        assertThat(all).hasSize(Rulebook.rules().size());
        var chinese = new JsonMapper().readTree(get("rules/PASS-2", "zh-CN").body());
        assertThat(chinese.get("source").asString()).startsWith("S0.");
        assertThat(chinese.get("area").asString()).isEqualTo("pass");
        assertThat(chinese.get("text").asString()).contains("业户证");
    }

    @Test
    void aRuleThatIsNoneIsAProblem() throws Exception {
        var unknown = get("rules/PASS-99", "en");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    private static HttpResponse<String> get(String path, String language) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.address(path))
                .header("Accept-Language", language)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
