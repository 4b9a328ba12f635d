package dev.gatehouse.examples.vendor;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.examples.vendor.mail.MailNotifier;
import dev.gatehouse.examples.vendor.mail.Reader;
import dev.gatehouse.examples.vendor.rocks.RocksStorage;
import dev.gatehouse.port.Notifier;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes a misused pass void, and has the gate told by mail; everything is kept on RocksDB. */
public final class VendorMain {
    private VendorMain() {}

    /** Tells the story; what is wrong with the command line, the folder or the mail server is said in one line. */
    public static void main(String[] args) throws IOException {
        try {
            run(Settings.of(args), System.out);
        } catch (IllegalArgumentException | IllegalStateException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    static void run(Settings settings, PrintStream out) throws IOException {
        if (settings.data() != null) {
            tell(settings, settings.data(), out);
            return;
        }
        Path folder = Files.createTempDirectory("gatehouse-vendor-adapter");
        try {
            tell(settings, folder, out);
        } finally {
            remove(folder);
        }
    }

    private static void tell(Settings settings, Path folder, PrintStream out) {
        // A notifier needs no storage, and a storage no notifier: each can be taken without the other.
        Notifier notifier = notifier(settings, out);
        try (RocksStorage storage = RocksStorage.open(folder)) {
            Gatehouse gatehouse =
                    Gatehouse.builder().storage(storage).notifier(notifier).build();
            new MisusedPass(gatehouse, out).tell();
            out.println(gatehouse.outbox().deliver(100) + " told; " + dead(gatehouse) + " given up");
        }
    }

    private static Notifier notifier(Settings settings, PrintStream out) {
        if (settings.smtp() == null) {
            return told -> out.println("  mail to " + told.notice().to() + ": "
                    + told.notice().text().in(Locale.ENGLISH));
        }
        Reader gate = new Reader(Objects.requireNonNull(settings.gate()), Locale.ENGLISH);
        return new MailNotifier(settings.smtp(), Objects.requireNonNull(settings.from()), told -> Optional.of(gate));
    }

    private static int dead(Gatehouse gatehouse) {
        return gatehouse.outbox().deadLetters(MisusedPass.ADMINISTRATOR, 100).size();
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
