package dev.gatehouse.examples.replay;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Files that a test writes into its own text. */
final class Texts {
    static final String HEADER = "id,type,opened_at,target_at,closed_at,on_time\n";

    static final String CALENDAR = """
            zone      America/New_York
            hours     Mon-Fri 08:30-17:00
            holidays  2015-04-20
            """;

    private Texts() {}

    static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static Rules rules(String text) {
        return RulesFile.read("my.rules", bytes(text));
    }

    static List<Request> requests(String text) throws IOException {
        return requests(bytes(text));
    }

    static List<Request> requests(InputStream bytes) throws IOException {
        List<Request> all = new ArrayList<>();
        try (RequestFile file = new RequestFile("my.csv", bytes)) {
            file.forEachRemaining(all::add);
        }
        return all;
    }
}
