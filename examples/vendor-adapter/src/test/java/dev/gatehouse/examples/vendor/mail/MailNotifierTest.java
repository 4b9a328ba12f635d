package dev.gatehouse.examples.vendor.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Subject;
import dev.gatehouse.core.Term;
import dev.gatehouse.core.Text;
import dev.gatehouse.notice.Notice;
import dev.gatehouse.notice.Notification;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.port.DeliveryFailed;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailNotifierTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:10:00Z");
    private static final Reader READER = new Reader("chen.jianguo@example.com", Locale.CHINESE);

    private final GreenMail greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        greenMail.start();
    }

    @AfterEach
    void stop() {
        greenMail.stop();
    }

    @Test
    void aMailSaysWhatInTheLanguageOfItsReader() throws Exception {
        notifier(greenMail.getSmtp().getPort(), READER).deliver(told("k", "陈建国"));
        var mail = greenMail.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("陈建国 漏水");
        assertThat(mail.getContent().toString()).startsWith("陈建国 漏水").contains("river-house · ");
        assertThat(mail.getFrom()[0].toString()).isEqualTo("desk@example.com");
        assertThat(mail.getAllRecipients()[0].toString()).isEqualTo(READER.address());
        assertThat(mail.getSentDate()).isEqualTo(NOW);
        assertThat(mail.getMessageID()).matches("<[0-9a-f]{64}@example\\.com>");
        assertThat(mail.getHeader("Importance")).containsExactly("high");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");

        notifier(greenMail.getSmtp().getPort(), new Reader("a@example.com", Locale.FRENCH))
                .deliver(told("l", "unit 7"));
        assertThat(greenMail.getReceivedMessages()[1].getSubject()).isEqualTo("unit 7 has a flood");
    }

    @Test
    void aLineBreakBeginsNoHeader() throws Exception {
        notifier(greenMail.getSmtp().getPort(), READER).deliver(told("k", "7\r\nBcc: all@example.com\r\n"));
        var mail = greenMail.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("7 Bcc: all@example.com 漏水");
        assertThat(mail.getHeader("Bcc")).isNull();
    }

    @Test
    void aLongSubjectIsCutAndTheTextIsNot() throws Exception {
        notifier(greenMail.getSmtp().getPort(), READER).deliver(told("k", "𠮷".repeat(300)));
        var mail = greenMail.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("𠮷".repeat(119) + "…");
        assertThat(mail.getContent().toString()).startsWith("𠮷".repeat(300) + " 漏水");
    }

    @Test
    void whoHasNoAddressIsToldNothing() throws Exception {
        notifier(greenMail.getSmtp().getPort(), null).deliver(told("k", "7"));
        assertThat(greenMail.getReceivedMessages()).isEmpty();
    }

    /** The address of the reader is in no reason: dead letters are shown to whoever looks after them. */
    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 no <chen.jianguo@example.com> here, true, 550",
        "RCPT, 450 <chen.jianguo@example.com> is full, false, 450",
        "MAIL, 553 not from there, true, 553",
        "MAIL, 421 too busy, false, 421",
        "DATA, 554 no, true, 554",
        "., 552 too much, true, 552",
        "., 451 greylisted, false, 451"
    })
    void whatTheServerSaysTellsWhetherToTryAgain(String command, String answer, boolean isFinal, int code)
            throws IOException {
        try (SmtpTalk server = new SmtpTalk(command, answer)) {
            DeliveryFailed failure = failure(notifier(server.port(), READER));
            assertThat(failure.isFinal()).isEqualTo(isFinal);
            assertThat(failure)
                    .hasMessage("127.0.0.1:" + server.port() + " answered " + code)
                    .hasNoCause();
        }
    }

    @Test
    void whereNothingIsEncryptedNothingIsSentThatIsToBeEncrypted() {
        int port = greenMail.getSmtp().getPort();
        MailServer server = new MailServer("127.0.0.1", port, true, null, Duration.ofSeconds(2));
        DeliveryFailed failure = failure(new MailNotifier(server, "desk@example.com", told -> Optional.of(READER)));
        assertThat(failure.isFinal()).isFalse();
        assertThat(greenMail.getReceivedMessages()).isEmpty();
    }

    @Test
    void whoMayNotLogInIsTriedAgainSinceSomebodyWillMendIt() {
        greenMail.setUser("desk", "right");
        int port = greenMail.getSmtp().getPort();
        MailServer.Login login = new MailServer.Login("desk", "wrong");
        MailServer server = new MailServer("127.0.0.1", port, false, login, Duration.ofSeconds(2));
        DeliveryFailed failure = failure(new MailNotifier(server, "desk@example.com", told -> Optional.of(READER)));
        assertThat(failure.isFinal()).isFalse();
        assertThat(failure.getMessage()).doesNotContain("wrong");
    }

    @Test
    void whatIsNoAddressIsGivenUp() {
        DeliveryFailed failure = failure(notifier(greenMail.getSmtp().getPort(), new Reader("a@b@c", Locale.ENGLISH)));
        assertThat(failure.isFinal()).isTrue();
        assertThat(failure).hasMessage("what staff:li.wei has is no mail address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "desk", "a@b@c"})
    void mailsAreFromAnAddress(String from) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new MailNotifier(MailServer.inTheClear("localhost", 25), from, told -> Optional.empty()))
                .withMessageContaining("such as desk@example.com");
    }

    @Test
    void aServerIsWhatAServerCanBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> MailServer.inTheClear(" ", 25));
        assertThatIllegalArgumentException().isThrownBy(() -> MailServer.inTheClear("localhost", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> MailServer.inTheClear("localhost", 65_536));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MailServer("localhost", 25, false, null, Duration.ofSeconds(11)));
        assertThat(MailServer.of("smtp.example.com", 587, new MailServer.Login("desk", "secret"))
                        .login())
                .hasToString("desk");
    }

    private static MailNotifier notifier(int port, @Nullable Reader reader) {
        MailServer server = new MailServer("127.0.0.1", port, false, null, Duration.ofSeconds(2));
        return new MailNotifier(server, "desk@example.com", told -> Optional.ofNullable(reader));
    }

    private static DeliveryFailed failure(MailNotifier notifier) {
        return catchThrowableOfType(DeliveryFailed.class, () -> notifier.deliver(told("k", "7")));
    }

    private static Notification told(String key, String what) {
        Notice notice = new Notice(
                Recipient.party(Party.staff("li.wei")),
                "ticket.emergency",
                Text.of("{0} has a flood", "{0} 漏水", Term.of("unit-7", what)),
                true);
        return new Notification(new EstateId("river-house"), key, new Subject("ticket", "0193-7f"), notice, NOW);
    }
}
