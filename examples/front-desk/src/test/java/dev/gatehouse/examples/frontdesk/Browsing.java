package dev.gatehouse.examples.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * One browser and one desk for all tests of the page, as long as tests run. Where there is no browser it says so in one line,
 * and the tests go on without. After each test nothing may have been forbidden, and nothing have failed.
 */
final class Browsing implements BeforeAllCallback, AfterEachCallback {
    private static @Nullable Open open;

    /** Both of them, once they are open. */
    static Open now() {
        return Objects.requireNonNull(open, "no test of the page runs");
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Found found = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Browsing.class))
                .getOrComputeIfAbsent(Found.class, unused -> Found.inPath(), Found.class);
        assumeTrue(found.open().isPresent(), "no Chromium on the path");
        open = found.open().orElseThrow();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        now().chromium().closePages();
        assertThat(now().chromium().complaints()).isEmpty();
    }

    /** A browser, and a desk to look at. */
    record Open(Chromium chromium, Desk desk) {}

    /** What there is; it is looked for once, and closed as the tests end. */
    record Found(Optional<Open> open) implements AutoCloseable {
        static Found inPath() {
            return new Found(Chromium.find(System.getenv("PATH"), System.out).map(chromium -> {
                Desk desk = new Desk();
                desk.server.awaitFilled();
                return new Open(chromium, desk);
            }));
        }

        @Override
        public void close() {
            open.ifPresent(both -> {
                both.chromium().close();
                both.desk().close();
            });
        }
    }
}
