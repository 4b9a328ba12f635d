package dev.gatehouse.examples.vendor.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.gatehouse.port.Notifier;
import dev.gatehouse.testkit.NotifierContract;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;

/** The kit, against GreenMail; against a server that refuses, one that is silent, and none at all. */
class MailNotifierContractTest extends NotifierContract {
    private final GreenMail greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final SmtpTalk refusing = new SmtpTalk("RCPT", "550 no such mailbox");
    private final ServerSocket silent = listening();
    private final int closed;
    private volatile int port;

    MailNotifierContractTest() throws IOException {
        greenMail.start();
        port = greenMail.getSmtp().getPort();
        try (ServerSocket gone = listening()) {
            closed = gone.getLocalPort();
        }
    }

    @AfterEach
    void close() throws IOException {
        greenMail.stop();
        refusing.close();
        silent.close();
    }

    @Override
    protected Notifier notifier() {
        MailServer server = new MailServer("127.0.0.1", port, false, null, Duration.ofSeconds(2));
        return new MailNotifier(
                server, "desk@example.com", told -> Optional.of(new Reader("reader@example.com", Locale.CHINESE)));
    }

    @Override
    protected List<Arrival> arrived() {
        return Stream.of(greenMail.getReceivedMessages())
                .map(MailNotifierContractTest::arrival)
                .toList();
    }

    @Override
    protected void turn(FarSide farSide) {
        port = switch (farSide) {
            case UP -> greenMail.getSmtp().getPort();
            case DOWN -> closed;
            case SILENT -> silent.getLocalPort();
            case REFUSING -> refusing.port();
        };
    }

    @Override
    protected Duration patience() {
        return Duration.ofSeconds(20);
    }

    private static Arrival arrival(MimeMessage mail) {
        try {
            return new Arrival(mail.getMessageID(), mail.getContent().toString());
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ServerSocket listening() {
        try {
            return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
