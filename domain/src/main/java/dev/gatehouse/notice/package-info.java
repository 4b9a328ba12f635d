/** Who is told what. A notice travels from a decision through the outbox to the host's notifier. */
@NullMarked
package dev.gatehouse.notice;

import org.jspecify.annotations.NullMarked;
