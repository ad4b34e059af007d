package dev.mosaic.e2e.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** This machine's own Chromium, driven by Playwright; no browser is downloaded. */
public final class Chromium implements AutoCloseable {
    /** What a page may take to show what a click led to, on a machine with much else to do. */
    private static final Duration LONGEST_CLICK = Duration.ofSeconds(30);

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Why there can be none here, or nothing. */
    public static Optional<String> obstacle() {
        if (program("chromium", "chromium-browser", "google-chrome").isEmpty()) {
            return Optional.of("Chromium is not installed");
        }
        return program("node").isEmpty()
                ? Optional.of("Node, which Playwright needs, is not installed")
                : Optional.empty();
    }

    public static Chromium start() {
        String node = program("node").orElseThrow().toString();
        System.setProperty("playwright.nodejs.path", node);
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_NODEJS_PATH", node, "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program("chromium", "chromium-browser", "google-chrome")
                                .orElseThrow())
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
        PlaywrightAssertions.setDefaultAssertionTimeout(LONGEST_CLICK.toMillis());
        return new Chromium(playwright, browser);
    }

    /** A window of its own, without cookies, whose every step is recorded. */
    public Window open(String address) {
        return Window.of(browser, address);
    }

    /** A window without records, which cost time: for measuring. */
    public Page bare(String address) {
        return browser.newContext(new Browser.NewContextOptions().setBaseURL(address))
                .newPage();
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Optional<Path> program(String... names) {
        List<Path> folders =
                Stream.of(System.getenv("PATH").split(":")).map(Path::of).toList();
        return Stream.of(names)
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
