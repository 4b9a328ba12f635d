package dev.gatehouse.rest.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the library logs while it is open. */
final class LogLines extends Handler {
    private final Logger library = Logger.getLogger("dev.gatehouse");
    private final List<String> lines = new CopyOnWriteArrayList<>();

    LogLines() {
        library.setLevel(Level.ALL);
        library.setUseParentHandlers(false);
        library.addHandler(this);
    }

    List<String> lines() {
        return lines;
    }

    @Override
    public void publish(LogRecord line) {
        lines.add(line.getMessage() + (line.getThrown() == null ? "" : " " + line.getThrown()));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        library.removeHandler(this);
        library.setUseParentHandlers(true);
    }
}
