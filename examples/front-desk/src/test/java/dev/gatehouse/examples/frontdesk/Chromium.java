package dev.gatehouse.examples.frontdesk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The Chromium of this machine; it downloads none. */
final class Chromium implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

    private final Playwright playwright;
    private final Browser browser;
    private final Locale before = Locale.getDefault();
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());

    private Chromium(Path executable) {
        // Playwright sends names of constants in lower case, which in Turkish are others.
        Locale.setDefault(Locale.ENGLISH);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        // Where tests run as root, as in many a container, Chromium has no sandbox.
                        .setArgs(List.of("--no-sandbox", "--lang=en-GB")));
    }

    /**
     * The browser, if there is one on the path; otherwise that is said in one line.
     *
     * @param path directories to look in, as an operating system lists them; null for none
     */
    static Optional<Chromium> find(@Nullable String path, PrintStream out) {
        Optional<Path> found = executable(path == null ? "" : path);
        if (found.isEmpty()) {
            out.println("No Chromium on the path: the page is not tested in a browser.");
        }
        return found.map(Chromium::new);
    }

    private static Optional<Path> executable(String path) {
        return Stream.of(path.split(File.pathSeparator))
                .filter(directory -> !directory.isEmpty())
                .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A page of somebody who reads this language in this light. */
    Page page(int width, String locale, ColorScheme light) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setLocale(locale)
                .setTimezoneId("America/Lima")
                .setColorScheme(light));
        context.setDefaultTimeout(30_000);
        Page page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        return page;
    }

    /** What browsers complained of since it was asked last: errors, and what the Content-Security-Policy forbade. */
    List<String> complaints() {
        List<String> all = List.copyOf(complaints);
        complaints.clear();
        return all;
    }

    /** Closes what was opened. */
    void closePages() {
        browser.contexts().forEach(BrowserContext::close);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        Locale.setDefault(before);
    }
}
