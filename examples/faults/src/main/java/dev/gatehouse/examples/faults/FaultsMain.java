package dev.gatehouse.examples.faults;

import dev.gatehouse.Gatehouse;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.ds.PGSimpleDataSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Kills workers, connections and the database, at random, and looks after each round whether anything is lost. */
@Command(
        name = "faults",
        mixinStandardHelpOptions = true,
        description = "Runs commands from several processes against a real PostgreSQL, and kills at random.")
public final class FaultsMain implements Callable<Integer> {
    /** So many commands are done in a round at least. */
    private static final int AT_WORK = 30;

    private final PrintStream out;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "20",
            description = "how many rounds, each with one kill (default: ${DEFAULT-VALUE})")
    private int rounds;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "1800",
            description = "how long it may take at most (default: ${DEFAULT-VALUE})")
    private int seconds;

    @Option(
            names = "--workers",
            paramLabel = "N",
            defaultValue = "3",
            description = "how many processes are busy (default: ${DEFAULT-VALUE})")
    private int workers;

    /** Prints to a stream. */
    public FaultsMain(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(new CommandLine(new FaultsMain(out)).execute(args));
    }

    /** Who is killed. */
    private enum Victim {
        WORKER,
        DATABASE,
        CONNECTION
    }

    @Override
    public Integer call() throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        Random random = new Random();
        Ledger ledger = new Ledger(Duration.ofMinutes(1));
        Map<Victim, Integer> kills = new EnumMap<>(Victim.class);
        Instant epoch = Instant.now();
        try (Server server = Server.start()) {
            PGSimpleDataSource dataSource = new PGSimpleDataSource();
            dataSource.setURL(server.url());
            Gatehouse node = Estate.node(dataSource, told -> ledger.heard(Line.told(told.key())), epoch);
            Estate.open(node);
            List<String> findings = List.of();
            int round = 0;
            try (Crew crew = new Crew(workers, server.url(), epoch, ledger)) {
                while (round < rounds && findings.isEmpty() && System.nanoTime() - end < 0) {
                    ledger.awaitAcknowledged(AT_WORK);
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(300)));
                    Victim victim = Victim.values()[random.nextInt(Victim.values().length)];
                    if (kill(victim, server, crew, random)) {
                        kills.merge(victim, 1, Integer::sum);
                        round++;
                        findings = Check.findings(server, ledger);
                        out.printf(
                                "%d: a %s was killed; %,d commands acknowledged, %,d messages told%n",
                                round,
                                victim.name().toLowerCase(Locale.ROOT),
                                ledger.acknowledged().size(),
                                ledger.toldCount());
                    }
                }
            }
            if (findings.isEmpty()) {
                settle(node);
                findings = Check.findings(server, ledger);
            }
            print(server, ledger, kills, round, findings);
            return findings.isEmpty() ? 0 : 1;
        }
    }

    private static boolean kill(Victim victim, Server server, Crew crew, Random random) throws Exception {
        switch (victim) {
            case WORKER -> crew.killOne(random);
            case DATABASE -> server.crash();
            case CONNECTION -> {
                return server.cutConnection();
            }
        }
        return true;
    }

    /** When all workers are gone, one node does what they have left. */
    private static void settle(Gatehouse node) {
        while (node.clocks().sweep(100)
                        + node.outbox().deliver(100)
                        + node.journal().place(1_000)
                > 0) {
            Thread.onSpinWait();
        }
    }

    private void print(Server server, Ledger ledger, Map<Victim, Integer> kills, int round, List<String> findings)
            throws Exception {
        out.printf(
                "%n%d rounds, killed: %s%n%,d commands acknowledged, %,d tickets, %,d journal entries, %,d messages of which"
                        + " %,d were told%n",
                round,
                kills,
                ledger.acknowledged().size(),
                Check.count(server, "gh_ticket"),
                Check.count(server, "gh_journal"),
                Check.count(server, "message"),
                ledger.toldCount());
        if (findings.isEmpty()) {
            out.println("Nothing is lost, nothing is half there, nothing is there twice.");
        } else {
            findings.forEach(out::println);
        }
    }
}
