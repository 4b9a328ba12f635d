package dev.gatehouse.examples.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Some workers, each a process of its own. */
final class Crew implements AutoCloseable {
    private final String url;
    private final Instant epoch;
    private final Ledger ledger;
    private final List<Process> workers = new ArrayList<>();

    Crew(int workers, String url, Instant epoch, Ledger ledger) throws IOException {
        this.url = url;
        this.epoch = epoch;
        this.ledger = ledger;
        for (int i = 0; i < workers; i++) {
            this.workers.add(start());
        }
    }

    /** Kills one without a word, and starts another in its place. */
    void killOne(Random random) throws IOException {
        int which = random.nextInt(workers.size());
        workers.get(which).destroyForcibly();
        workers.set(which, start());
    }

    private Process start() throws IOException {
        Process worker = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-Dorg.jboss.logging.provider=slf4j",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Worker.class.getName(),
                        url,
                        epoch.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Thread ear = new Thread(() -> listen(worker), "ear");
        ear.setDaemon(true);
        ear.start();
        return worker;
    }

    private void listen(Process worker) {
        try (BufferedReader lines = worker.inputReader(StandardCharsets.UTF_8)) {
            String line = lines.readLine();
            while (line != null) {
                ledger.heard(line);
                line = lines.readLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        workers.forEach(Process::destroyForcibly);
        workers.forEach(worker -> worker.onExit().join());
    }
}
