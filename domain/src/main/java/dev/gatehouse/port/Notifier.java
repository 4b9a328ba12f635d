package dev.gatehouse.port;

import dev.gatehouse.notice.Notification;

/**
 * Tells people: by short message, by mail, on a screen.
 *
 * <p>It is called outside any transaction, at least once for each notification; drop what comes twice by its key.
 * What is addressed to a post is for whoever looks after it: nobody was on duty there.
 */
@FunctionalInterface
public interface Notifier {
    /**
     * Delivers a notification, or says that it could not.
     *
     * @throws DeliveryFailed when it should be tried again, or never
     */
    void deliver(Notification notification) throws DeliveryFailed;
}
