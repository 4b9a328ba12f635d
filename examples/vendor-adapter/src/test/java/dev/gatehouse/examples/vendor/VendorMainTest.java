package dev.gatehouse.examples.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VendorMainTest {
    @TempDir
    Path folder;

    @Test
    void theGateIsToldOnceHoweverOftenTheStoryIsTold() throws IOException {
        assertThat(run("--data", folder.toString()))
                .contains("The office opens", "mail to post:SECURITY: Let nobody in on RP-", "1 told; 0 given up");
        assertThat(run("--data", folder.toString()))
                .contains("was opened before", "0 told")
                .doesNotContain("mail to");
    }

    @Test
    void theGateIsToldByMail() throws Exception {
        GreenMail greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        greenMail.start();
        try {
            String server = "127.0.0.1:" + greenMail.getSmtp().getPort();
            assertThat(run("--smtp", server, "--from", "desk@example.com", "--gate", "gate@example.com"))
                    .contains("1 told");
            assertThat(greenMail.getReceivedMessages()[0].getSubject()).startsWith("Let nobody in on RP-");
        } finally {
            greenMail.stop();
        }
    }

    @Test
    void whatIsWrongWithTheCommandLineIsSaid() {
        refused("--foo is no option: there are --data, --smtp, --from and --gate", "--foo", "x");
        refused("--data needs a value behind it", "--data");
        refused("to send mails, give --from and --gate too", "--smtp", "localhost:25");
        refused(
                "--smtp is HOST:PORT, such as localhost:1025, not x",
                "--smtp",
                "x",
                "--from",
                "a@b.c",
                "--gate",
                "a@b.c");
        refused("a port is 1 to 65535, not 0", "--smtp", "x:0", "--from", "a@b.c", "--gate", "a@b.c");
    }

    private static void refused(String message, String... args) {
        assertThatIllegalArgumentException().isThrownBy(() -> Settings.of(args)).withMessageStartingWith(message);
    }

    private static String run(String... args) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        VendorMain.run(Settings.of(args), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
