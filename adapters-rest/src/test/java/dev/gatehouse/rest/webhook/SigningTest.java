package dev.gatehouse.rest.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningTest {
    /** The example that libraries for Standard Webhooks test themselves by. */
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);
    private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    private final Endpoint endpoint = Endpoint.of("https://example.com/hooks", SECRET);

    @Test
    void thePublishedExampleIsSignedAsPublished() {
        assertThat(endpoint.signatures(ID, 1_614_265_330, BODY)).isEqualTo(SIGNATURE);
    }

    @Test
    void whileSecretsChangeBothSignTheNewOneFirst() {
        Secret next = Secret.random();
        String alone = new Endpoint(endpoint.url(), List.of(next)).signatures(ID, 1_614_265_330, BODY);
        assertThat(endpoint.rotatedTo(next).signatures(ID, 1_614_265_330, BODY)).isEqualTo(alone + " " + SIGNATURE);
        assertThat(endpoint.rotatedTo(next).settled()).isEqualTo(new Endpoint(endpoint.url(), List.of(next)));
    }

    @Test
    void anotherIdTimeOrBodyIsSignedOtherwise() {
        assertThat(List.of(
                        endpoint.signatures("msg_p5jXN8AQM9LWM0D4loKWxJel", 1_614_265_330, BODY),
                        endpoint.signatures(ID, 1_614_265_331, BODY),
                        endpoint.signatures(ID, 1_614_265_330, new byte[0])))
                .doesNotHaveDuplicates()
                .doesNotContain(SIGNATURE);
    }

    @Test
    void aSecretIsReadBackAndShowsNothing() {
        Secret secret = Secret.random();
        assertThat(Secret.of(secret.reveal())).isEqualTo(secret).hasSameHashCodeAs(secret);
        assertThat(Secret.of(SECRET).reveal()).isEqualTo(SECRET);
        assertThat(secret).isNotEqualTo(Secret.random()).hasToString("whsec_***");
    }

    @Test
    void aSecretHas24To64Bytes() {
        for (int length : List.of(24, 64)) {
            assertThat(Secret.of(secret(length)).reveal()).isEqualTo(secret(length));
        }
        for (String wrong :
                List.of(secret(23), secret(65), SECRET.substring(6), "whsec_", "whsec_«»", "whsk_" + SECRET)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Secret.of(wrong))
                    .withMessage(
                            "a webhook's secret is whsec_ and 24 to 64 bytes in Base64; Secret.random() makes one");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://user:pass@example.com/",
                "https://user@example.com/",
                "https://example.com/#part",
                "ftp://example.com/",
                "HTTPS:example.com",
                "/hooks",
                "https:///hooks",
                "https://0x7f.1/",
                "https://a_b.example.com/"
            })
    void whatIsNoEndpointIsRefused(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Endpoint.of(url, SECRET))
                .withMessageNotContainingAny("pass@", "whsec");
    }

    @Test
    void anEndpointHasOneSecretOrTwo() {
        URI url = endpoint.url();
        Secret one = Secret.random();
        assertThatIllegalArgumentException().isThrownBy(() -> new Endpoint(url, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Endpoint(url, List.of(one, one, one)));
    }

    @Test
    void anEndpointIsShownWithoutItsPath() {
        assertThat(Endpoint.of("https://example.com:8443/T0/secret?token=1", SECRET))
                .hasToString("https://example.com:8443");
    }

    private static String secret(int length) {
        return "whsec_" + Base64.getEncoder().encodeToString(new byte[length]);
    }
}
