package dev.gatehouse.rest.webhook;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Subject;
import dev.gatehouse.core.Term;
import dev.gatehouse.core.Text;
import dev.gatehouse.notice.Notice;
import dev.gatehouse.notice.Notification;
import dev.gatehouse.notice.Recipient;
import java.time.Instant;

/** Notifications to tell. */
final class Told {
    static final Instant NOW = Instant.parse("2026-03-02T08:10:00Z");

    private Told() {}

    static Notification of(String key) {
        return new Notification(
                new EstateId("river-house"),
                key,
                new Subject("ticket", "0193-7f"),
                new Notice(
                        Recipient.party(Party.staff("li.wei")),
                        "ticket.emergency",
                        Text.of("{0} has a flood", "{0} 漏水", Term.of("unit-7", "陈建国, 3-1201")),
                        true),
                NOW);
    }
}
