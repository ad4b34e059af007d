package dev.mosaic.e2e.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import dev.mosaic.e2e.browser.MosaicPage;
import dev.mosaic.e2e.browser.Window;
import dev.mosaic.e2e.fixture.Greeting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that is known of a workload, taken away as one file. */
@Journey
class BundleIT {
    private static final String SECRET = "hunter-two";
    private static final String SETUP = """
            apiVersion: v1
            kind: Secret
            metadata: {name: bundled-keys, namespace: %1$s}
            stringData: {till: hunter-two}
            """;

    @Test
    void onePressBringsObjectsEventsLogsAndTheLastOperationWithoutWhatIsSecret(
            Stage stage, Window window, @TempDir Path folder) throws IOException {
        deploy(stage);
        MosaicPage mosaic = new MosaicPage(window.page()).logIn(stage.mosaic().user());
        restart(mosaic);
        Download download =
                window.page().waitForDownload(() -> mosaic.at("bundle-download").click());

        assertThat(download.suggestedFilename()).isEqualTo("mosaic-journeys-bundled.zip");
        Path file = folder.resolve("bundle.zip");
        download.saveAs(file);
        Map<String, String> bundle = unpacked(file);
        assertThat(bundle)
                .containsKeys("README.md", "recording.yaml", "operation.json", "objects/namespaces/journeys.yaml");
        assertThat(bundle.get("README.md"))
                .contains("2 of 2 pods are ready", "`secrets` could not be read: you may not get them.");
        assertThat(bundle.get("objects/deployments/bundled.yaml")).contains("TILL_PASSWORD", "(hidden)");
        assertThat(bundle.get("recording.yaml")).contains("missing:", "- secrets");
        assertThat(bundle.get("operation.json")).contains("RESTART", "DONE");
        assertThat(bundle.keySet())
                .anyMatch(name -> name.startsWith("objects/pods/bundled-"))
                .anyMatch(name -> name.startsWith("objects/events/"));
        assertThat(bundle.entrySet().stream().filter(one -> one.getKey().matches("logs/bundled-.*/web.log")))
                .hasSize(2)
                .allMatch(log -> log.getValue().contains("the till opens"));
        assertThat(bundle.values()).noneMatch(text -> text.contains(SECRET));
    }

    /** Ends on its page, opened anew: tracing takes the base of a page anew when its address changes. */
    private static void restart(MosaicPage mosaic) {
        mosaic.open("bundled");
        mosaic.at("act-restart").click();
        mosaic.at("act-start").click();
        mosaic.outcome();
        mosaic.at("nav-workloads").click();
        mosaic.open("bundled");
        mosaic.page().reload();
    }

    /** It prints a line, and is given a secret by name and one by value. */
    private static void deploy(Stage stage) {
        Greeting greeting = Greeting.deploy("bundled", stage.kubectl());
        stage.kubectl().apply(SETUP.formatted(greeting.namespace()));
        greeting.patch("""
                {"spec":{"template":{"spec":{"containers":[{"name":"web",
                  "command":["sh","-c","echo the till opens; exec httpd -f -p 8080 -h /www"],
                  "env":[{"name":"TILL_PASSWORD","value":"hunter-two"}],
                  "envFrom":[{"secretRef":{"name":"bundled-keys"}},{"configMapRef":{"name":"nobody","optional":true}}]}]}}}}""");
        stage.kubectl().awaitRollout(greeting.namespace(), "deployment/bundled");
    }

    private static Map<String, String> unpacked(Path file) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return files;
    }
}
