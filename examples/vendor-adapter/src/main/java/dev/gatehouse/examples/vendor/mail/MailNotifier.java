package dev.gatehouse.examples.vendor.mail;

import dev.gatehouse.notice.Notification;
import dev.gatehouse.port.DeliveryFailed;
import dev.gatehouse.port.Notifier;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/**
 * Tells people by mail.
 *
 * <pre>{@code
 * MailServer server = MailServer.of("smtp.example.com", 587, new MailServer.Login("desk", password));
 * Gatehouse.builder().notifier(new MailNotifier(server, "desk@example.com", told -> readers.of(told.notice().to())))…
 * }</pre>
 *
 * <p>Final is what the server refuses for good, by a code of 500 or more for this mail or this address, and an address that is
 * none. All else is tried again: a server that cannot be reached, is too slow, is too busy, or lets nobody log in, which
 * somebody will mend.
 *
 * <p>Safe for use by many threads; each mail has a connection of its own.
 */
public final class MailNotifier implements Notifier {
    private final MailServer server;
    private final InternetAddress from;
    private final Function<? super Notification, Optional<Reader>> readers;
    private final Session session;

    /**
     * A notifier.
     *
     * @param from    what mails are from, such as {@code desk@example.com}
     * @param readers who reads a notification; nobody is told where there is none
     * @throws IllegalArgumentException when {@code from} is no address
     */
    public MailNotifier(MailServer server, String from, Function<? super Notification, Optional<Reader>> readers) {
        this.server = server;
        this.from = sender(from);
        this.readers = readers;
        this.session = Session.getInstance(server.properties(), authenticator(server.login()));
    }

    @Override
    public void deliver(Notification notification) throws DeliveryFailed {
        Optional<Reader> reader = readers.apply(notification);
        if (reader.isPresent()) {
            send(notification, reader.get());
        }
    }

    private void send(Notification notification, Reader reader) throws DeliveryFailed {
        try {
            MimeMessage mail = Letterhead.write(session, notification, from, reader);
            Transport.send(mail);
        } catch (AddressException e) {
            throw new DeliveryFailed("what " + notification.notice().to() + " has is no mail address", true, null);
        } catch (MessagingException e) {
            throw failure(e);
        }
    }

    /** By the server's own code; its words may quote the address, and are left out as the cause is. */
    private DeliveryFailed failure(MessagingException thrown) {
        int code = code(thrown);
        return code == 0
                ? new DeliveryFailed(
                        server + " took no mail: " + thrown.getClass().getSimpleName(), null)
                : new DeliveryFailed(server + " answered " + code, code >= 500, null);
    }

    /** What the server said of this mail or its address; 0 when it did not come to that. */
    private static int code(MessagingException thrown) {
        int code = 0;
        for (Exception e = thrown; e instanceof MessagingException at; e = at.getNextException()) {
            if (e instanceof SMTPAddressFailedException address) {
                code = address.getReturnCode();
            } else if (e instanceof SMTPSendFailedException mail) {
                code = mail.getReturnCode();
            }
        }
        return code;
    }

    private static InternetAddress sender(String from) {
        try {
            InternetAddress address = new InternetAddress(from, true);
            if (address.getAddress().indexOf('@') < 0) {
                throw new AddressException("no host", from);
            }
            return address;
        } catch (AddressException e) {
            throw new IllegalArgumentException(
                    "mails are from an address, such as desk@example.com, not from " + from, e);
        }
    }

    private static @Nullable Authenticator authenticator(MailServer.@Nullable Login login) {
        return login == null ? null : new LogsIn(login);
    }

    private static final class LogsIn extends Authenticator {
        private final MailServer.Login login;

        LogsIn(MailServer.Login login) {
            this.login = login;
        }

        @Override
        protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication(login.user(), login.password());
        }
    }
}
