package dev.gatehouse.examples.springboot.glue;

import dev.gatehouse.notice.Notification;
import dev.gatehouse.port.Notifier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells nobody but the log, where a real host sends mail; ids alone, never names. */
@Component
class LoggedNotifier implements Notifier {
    private static final Logger LOG = LoggerFactory.getLogger(LoggedNotifier.class);

    @Override
    public void deliver(Notification told) {
        LOG.info("told {}: {}", told.notice().to(), told.notice().text());
    }
}
