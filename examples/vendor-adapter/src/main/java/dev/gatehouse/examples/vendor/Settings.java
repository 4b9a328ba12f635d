package dev.gatehouse.examples.vendor;

import dev.gatehouse.examples.vendor.mail.MailServer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says.
 *
 * @param data where everything is kept; null for a folder that goes away
 * @param smtp which server takes the mails; null when they are printed
 * @param from what mails are from; null when they are printed
 * @param gate the address of the gate; null when mails are printed
 */
record Settings(
        @Nullable Path data,
        @Nullable MailServer smtp,
        @Nullable String from,
        @Nullable String gate) {
    private static final Set<String> KNOWN = Set.of("--data", "--smtp", "--from", "--gate");
    private static final Pattern SERVER = Pattern.compile("(?<host>[^:\\s]+):(?<port>\\d{1,5})");

    /**
     * Reads the command line.
     *
     * @throws IllegalArgumentException naming what is wrong and how it is right
     */
    static Settings of(String... args) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < args.length; i += 2) {
            if (!KNOWN.contains(args[i])) {
                throw new IllegalArgumentException(
                        args[i] + " is no option: there are --data, --smtp, --from and --gate");
            }
            if (i + 1 == args.length || args[i + 1].startsWith("--")) {
                throw new IllegalArgumentException(args[i] + " needs a value behind it");
            }
            given.put(args[i], args[i + 1]);
        }
        List<String> missing = Stream.of("--smtp", "--from", "--gate")
                .filter(option -> !given.containsKey(option))
                .toList();
        if (!missing.isEmpty() && missing.size() < 3) {
            throw new IllegalArgumentException("to send mails, give " + String.join(" and ", missing)
                    + " too, as in --smtp localhost:1025 --from desk@example.com --gate gate@example.com");
        }
        String data = given.get("--data");
        String smtp = given.get("--smtp");
        return new Settings(
                data == null ? null : Path.of(data),
                smtp == null ? null : server(smtp),
                given.get("--from"),
                given.get("--gate"));
    }

    private static MailServer server(String smtp) {
        Matcher matcher = SERVER.matcher(smtp);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("--smtp is HOST:PORT, such as localhost:1025, not " + smtp);
        }
        return MailServer.inTheClear(matcher.group("host"), Integer.parseInt(matcher.group("port")));
    }
}
