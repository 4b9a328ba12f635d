package dev.gatehouse.examples.quickstart;

import dev.gatehouse.notice.Notice;
import dev.gatehouse.notice.Notification;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.port.Notifier;

/** Prints what would go out by short message; a host sends it, and drops what comes twice under one key. */
record PrintingNotifier(Story story) implements Notifier {
    @Override
    public void deliver(Notification notification) {
        Notice notice = notification.notice();
        story.say(String.format(
                "  %12s  to %s (%s)", StoryTime.show(notification.recordedAt()), to(notice.to()), notice.kind()));
        story.say(notice.text()::in);
    }

    private static String to(Recipient recipient) {
        if (recipient instanceof Recipient.ToPost to) {
            return "whoever is on duty: " + to.post();
        }
        return recipient instanceof Recipient.ToParty party ? party.party().toString() : recipient.toString();
    }
}
