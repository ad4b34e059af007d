package dev.mosaic.e2e.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;

/** One browser window; when its test failed it leaves a screenshot, a trace and the errors of the browser's console. */
public final class Window {
    private static final Path KEPT = Path.of("target/journeys");
    private final BrowserContext context;
    private final Page page;
    private final StringBuffer console = new StringBuffer();

    private Window(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().matches("error|warning")) {
                console.append(message.type() + ": " + message.text() + " (" + message.location() + ")\n");
            }
        });
    }

    static Window of(Browser browser, String address) {
        // a trace keeps a picture of every change: things that turn all the time would cost more than what is tested
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(1280, 900)
                .setReducedMotion(ReducedMotion.REDUCE));
        context.tracing().start(new Tracing.StartOptions().setScreenshots(true).setSnapshots(true));
        return new Window(context);
    }

    public Page page() {
        return page;
    }

    /** Warnings and errors of the browser's console. */
    public String console() {
        return console.toString();
    }

    /** A picture of the page as it is now. */
    public void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(KEPT.resolve(name + ".png")));
    }

    /** Ends it; after a failure, keeps what shows why. */
    public void close(String test, boolean failed) {
        if (failed) {
            picture(test);
            context.tracing().stop(new Tracing.StopOptions().setPath(KEPT.resolve(test + ".zip")));
            System.err.println("The browser's console in " + test + ":\n" + console);
        }
        context.close();
    }
}
