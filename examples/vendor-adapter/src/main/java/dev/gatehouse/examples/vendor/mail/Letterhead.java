package dev.gatehouse.examples.vendor.mail;

import dev.gatehouse.notice.Notification;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Date;
import java.util.HexFormat;

/** How a notification looks as a mail. */
final class Letterhead {
    private static final int SUBJECT = 120;

    private Letterhead() {}

    static MimeMessage write(Session session, Notification told, InternetAddress from, Reader reader)
            throws MessagingException {
        String text = told.notice().text().in(reader.language());
        MimeMessage mail = new Marked(session, mark(told.key(), from));
        mail.setFrom(from);
        mail.setRecipient(RecipientType.TO, new InternetAddress(reader.address(), true));
        mail.setSubject(subject(text), StandardCharsets.UTF_8.name());
        mail.setText(
                text + "\r\n\r\n-- \r\n" + told.estate() + " · " + told.subject() + "\r\n",
                StandardCharsets.UTF_8.name());
        mail.setSentDate(Date.from(told.recordedAt()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        if (told.notice().urgent()) {
            mail.setHeader("Importance", "high");
        }
        return mail;
    }

    /** The same at every attempt, and no other's: servers and programs that read mail drop by it what comes twice (M3). */
    private static String mark(String key, InternetAddress from) {
        String address = from.getAddress();
        return "<" + digest(key) + address.substring(address.lastIndexOf('@')) + ">";
    }

    /** On one line, since a line break would begin another header. */
    private static String subject(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= SUBJECT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SUBJECT - 1)) + "…";
    }

    /** A key has spaces, letters of any script, and more of them than a header bears. */
    private static String digest(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** A mail that keeps its mark, in place of one that Jakarta Mail makes at each attempt. */
    private static final class Marked extends MimeMessage {
        private final String mark;

        Marked(Session session, String mark) {
            super(session);
            this.mark = mark;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", mark);
        }
    }
}
