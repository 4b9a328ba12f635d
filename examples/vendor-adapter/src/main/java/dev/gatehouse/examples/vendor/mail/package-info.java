/**
 * A notifier by mail: {@link dev.gatehouse.examples.vendor.mail.MailNotifier} hands each notification to a
 * {@link dev.gatehouse.examples.vendor.mail.MailServer}, and whoever embeds it says who has which address.
 */
@NullMarked
package dev.gatehouse.examples.vendor.mail;

import org.jspecify.annotations.NullMarked;
