package dev.gatehouse.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.jwk.RSAKey;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Party;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of tokens while their issuer's keys change, and while nobody answers for them. */
class PublishedKeysTest {
    private static final EstateId ESTATE = new EstateId("river-house");
    private static final Duration LATER = PublishedKeys.ASKED_TWICE_WITHIN.plusSeconds(1);

    private final Issuer issuer = new Issuer();
    private Instant now = Instant.parse("2026-03-02T08:10:00Z");
    private final JwtCallers callers = JwtCallers.builder()
            .issuer(Issuer.NAME)
            .audience("gatehouse")
            .keysAt(issuer.address())
            .allowPlainHttp()
            .time(() -> now)
            .build();

    @AfterEach
    void stop() {
        issuer.close();
    }

    @Test
    void keysAreFetchedOnceAndKept() {
        assertThat(issuer.asked()).isZero();
        assertRecognised(issuer.key());
        assertRecognised(issuer.key());
        assertThat(issuer.asked()).isEqualTo(1);
        now = now.plus(PublishedKeys.FRESH).plusSeconds(1);
        assertRecognised(issuer.key());
        assertThat(issuer.asked()).isEqualTo(2);
    }

    @Test
    void aNewKeyIsFetchedWhenATokenNamesItAndTheOldOneIsRefusedFromThen() {
        RSAKey old = issuer.key();
        assertRecognised(old);
        issuer.rotate("second");
        assertRecognised(old);
        assertRecognised(issuer.key());
        assertThat(issuer.asked()).isEqualTo(2);
        now = now.plus(LATER);
        assertRefused(old);
    }

    @Test
    void whoMakesKeysUpDoesNotHaveTheAddressAskedAgainAndAgain() {
        List<RSAKey> madeUp = List.of(Issuer.newKey("made-up"), Issuer.newKey("made-up-too"));
        assertRecognised(issuer.key());
        for (int i = 0; i < 10; i++) {
            madeUp.forEach(this::assertRefused);
        }
        assertThat(issuer.asked()).isEqualTo(2);
        assertRecognised(issuer.key());
    }

    @Test
    void whileTheAddressDoesNotAnswerTheKeysThatWereFetchedLastServe() {
        assertRecognised(issuer.key());
        issuer.answersWith(503);
        now = now.plus(PublishedKeys.USABLE).minusSeconds(1);
        assertRecognised(issuer.key());
        now = now.plus(PublishedKeys.FRESH).plusSeconds(1);
        assertUnavailable(issuer.key());
        issuer.answersWith(200);
        now = now.plus(LATER);
        assertRecognised(issuer.key());
    }

    @Test
    void whoeverComesBeforeAnyKeysWereFetchedIsNotRefusedHoweverOftenTheyTry() {
        issuer.answersWith(500);
        for (int i = 0; i < 5; i++) {
            assertUnavailable(issuer.key());
        }
        assertThat(issuer.asked()).isEqualTo(2);
        issuer.close();
        now = now.plus(LATER);
        assertUnavailable(issuer.key());
    }

    private void assertRecognised(RSAKey key) {
        assertThat(callers.resolve(ESTATE, JwtCallersTest.bearer(token(key))).party())
                .isEqualTo(Party.staff("li.wei"));
    }

    private void assertRefused(RSAKey key) {
        assertThatExceptionOfType(Unauthenticated.class)
                .isThrownBy(() -> callers.resolve(ESTATE, JwtCallersTest.bearer(token(key))));
    }

    private void assertUnavailable(RSAKey key) {
        assertThatExceptionOfType(CallersUnavailable.class)
                .isThrownBy(() -> callers.resolve(ESTATE, JwtCallersTest.bearer(token(key))))
                .withMessage("the keys of the issuer of tokens cannot be fetched");
    }

    private String token(RSAKey key) {
        return Issuer.sign(key, Issuer.claims(now).build());
    }
}
