package dev.mosaic.e2e.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Looks through a page for what keeps people out, with the engine axe-core (vendored, MPL 2.0). */
public final class Axe {
    private static final String QUESTION = """
            () => axe.run(document, {resultTypes: ["violations"]}).then((result) => result.violations
              .filter((found) => ["serious", "critical"].includes(found.impact))
              .flatMap((found) => found.nodes.map((node) => `${found.id}: ${node.target.join(" ")} ${node.html.slice(0, 160)}`)))""";

    private Axe() {}

    /** What is serious or critical on the page as it stands, in words. */
    public static List<String> findings(Page page) {
        page.evaluate(engine());
        return ((List<?>) page.evaluate(QUESTION)).stream().map(String::valueOf).toList();
    }

    private static String engine() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
