package dev.gatehouse.rest;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the library logs while it is open. */
public final class LogLines extends Handler implements AutoCloseable {
    private final Logger library = Logger.getLogger("dev.gatehouse");
    private final List<String> lines = new CopyOnWriteArrayList<>();

    public LogLines() {
        library.setLevel(Level.ALL);
        library.setUseParentHandlers(false);
        library.addHandler(this);
    }

    public List<String> lines() {
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
