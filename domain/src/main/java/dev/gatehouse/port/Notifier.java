package dev.gatehouse.port;

import dev.gatehouse.notice.Notification;

/**
 * Tells people: by short message, by mail, on a screen.
 *
 * <p>It is called outside any transaction. What is addressed to a post is for whoever looks after it: nobody was on duty there.
 *
 * <ol>
 *   <li>M1. What returns has been handed, whole, to whoever carries it on; or the host wants nobody told.
 *   <li>M2. What fails throws {@link DeliveryFailed}, and nothing else: final when trying again is useless, otherwise not.
 *   <li>M3. It is called at least once for each notification. What comes twice is sent under the same mark, which is made of
 *       the notification's key, and no other has: by it the second is dropped, here or by who receives it.
 *   <li>M4. Many threads may deliver at once.
 *   <li>M5. It ends, also when who should take it says nothing: in much less than {@link dev.gatehouse.desk.Relay#LEASE}.
 *   <li>M6. A failure is over when its cause is: the next call tries again.
 * </ol>
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
