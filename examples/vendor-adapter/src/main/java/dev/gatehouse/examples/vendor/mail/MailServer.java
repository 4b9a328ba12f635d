package dev.gatehouse.examples.vendor.mail;

import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A server that takes mail.
 *
 * @param host     such as {@code smtp.example.com}
 * @param port     from 1 to 65535; 587 is usual with STARTTLS
 * @param startTls whether nothing is sent before the connection is encrypted; a server that cannot do so is sent nothing
 * @param login    who sends; null where the server does not ask
 * @param patience how long each answer of the server may take, from a millisecond to ten seconds. There are about eight, and all
 *                 of them together are to stay below {@link dev.gatehouse.desk.Relay#LEASE}
 */
public record MailServer(
        String host, int port, boolean startTls, @Nullable Login login, Duration patience) {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** Refuses what no server can be with {@link IllegalArgumentException}. */
    public MailServer {
        if (host.isBlank()) {
            throw new IllegalArgumentException("a mail server has a host: name it, such as smtp.example.com");
        }
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("a port is 1 to 65535, not " + port);
        }
        if (patience.toMillis() < 1 || patience.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("the patience is PT0.001S to " + LONGEST + ", not " + patience);
        }
    }

    /** A server that takes mail over an encrypted connection from whoever logs in. */
    public static MailServer of(String host, int port, Login login) {
        return new MailServer(host, port, true, login, LONGEST);
    }

    /** A server that takes mail from anybody, in the clear: on this machine, or for a test. */
    public static MailServer inTheClear(String host, int port) {
        return new MailServer(host, port, false, null, LONGEST);
    }

    /** What Jakarta Mail is to be told. Without the three time-outs it waits for ever. */
    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.auth", Boolean.toString(login != null));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(startTls));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(startTls));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        for (String step : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail.smtp." + step, Long.toString(patience.toMillis()));
        }
        return properties;
    }

    /** Such as {@code smtp.example.com:587}, without who logs in. */
    @Override
    public String toString() {
        return host + ":" + port;
    }

    /** Who sends. */
    public record Login(String user, String password) {
        /** Without the password. */
        @Override
        public String toString() {
            return user;
        }
    }
}
