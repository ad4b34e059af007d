package dev.mosaic.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.mosaic.e2e.browser.Axe;
import dev.mosaic.e2e.browser.MosaicPage;
import dev.mosaic.e2e.browser.Window;
import dev.mosaic.e2e.fixture.Greeting;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The logs of two pods that write without pause, in the installed product. */
@Journey
class LogsIT {
    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    private static final Pattern NUMBER = Pattern.compile("\"n\":(\\d+)\\b");
    /** How many events have a line before them that is younger, or after them that is older: by more than what is merged with patience. */
    private static final String MISPLACED = """
            () => {
              const all = [...document.querySelectorAll("mosaic-logs .l-line[data-from], mosaic-logs .l-event")]
                .map(it => ({ event: it.at, line: it.at ? 0 : Date.parse(it.dataset.at) }));
              return all.filter((it, at) => it.event
                && (all.some((other, where) => other.line && where < at && other.line > it.event + 2000)
                  || all.some((other, where) => other.line && where > at && other.line < it.event - 2000))).length;
            }""";

    private static final String LINES = """
            () => [...document.querySelectorAll("mosaic-logs .l-line[data-from]")]
              .map(line => line.dataset.from + " " + (line.querySelector(".l-text")?.textContent ?? ""))""";

    @Test
    void areSearchedPausedFollowedOverARolloutSavedAndSharedWithoutALostOrDoubledLine(Stage stage, Window window)
            throws IOException {
        deploy(stage);
        List<String> alerts = new CopyOnWriteArrayList<>();
        window.page().onDialog(dialog -> {
            alerts.add(dialog.message());
            dialog.dismiss();
        });
        MosaicPage mosaic = new MosaicPage(window.page()).logIn(stage.mosaic().viewer());
        window.page().navigate("/workloads/journeys/deployment/chatty/logs?range=ALL");
        assertThat(mosaic.at("logs-state")).containsText("Live", PATIENT);
        assertThat(mosaic.at("logs")).containsText("<img src=x onerror=alert(1)>", PATIENT);

        pauseAndGoOn(stage, mosaic);
        columns(mosaic);
        rollOut(stage, mosaic);
        eventsBetween(mosaic);
        searchAndSave(stage, mosaic);
        share(mosaic);

        assertThat(Axe.findings(window.page())).isEmpty();
        assertThat(alerts).isEmpty();
        assertThat(window.console()).doesNotContain("error:");
    }

    /** Both pods write on while nothing is shown; then all of it is. */
    private static void pauseAndGoOn(Stage stage, MosaicPage mosaic) {
        mosaic.at("logs-pause").click();
        assertThat(mosaic.at("logs-state")).containsText("Paused");
        int written = written(stage);
        until(() -> written(stage) > written + 20);
        int shown = shown(mosaic);
        until(() -> written(stage) > written + 40);
        assertThat(shown(mosaic)).isEqualTo(shown);
        mosaic.at("logs-pause").click();
        assertThat(mosaic.at("logs-state")).containsText("Live");
        until(() -> shown(mosaic) > shown + 60);
        assertThatNothingIsLost(mosaic.page());
    }

    private static int shown(MosaicPage mosaic) {
        return numbers(mosaic.page()).values().stream().mapToInt(List::size).sum();
    }

    /** The newest number of one of the pods. */
    private static int written(Stage stage) {
        Matcher number = NUMBER.matcher(
                stage.kubectl().run("logs", "deployment/chatty", "--tail=1", "--namespace", Greeting.NAMESPACE));
        return number.find() ? Integer.parseInt(number.group(1)) : 0;
    }

    private static void columns(MosaicPage mosaic) {
        mosaic.at("logs-columns").click();
        Locator head = mosaic.page().locator("mosaic-logs .l-head");
        assertThat(head).containsText("level");
        assertThat(head).containsText("msg");
        assertThat(mosaic.page().locator("mosaic-logs .l-line .l-cells").last()).containsText("served");
        mosaic.at("logs-columns").click();
    }

    private static void rollOut(Stage stage, MosaicPage mosaic) {
        stage.kubectl().run("rollout", "restart", "deployment/chatty", "--namespace", Greeting.NAMESPACE);
        stage.kubectl().awaitRollout(Greeting.NAMESPACE, "deployment/chatty");
        assertThat(mosaic.page().locator("mosaic-logs .l-mark[data-mark=end]"))
                .hasCount(2, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
        until(() -> numbers(mosaic.page()).size() == 4
                && numbers(mosaic.page()).values().stream().allMatch(numbers -> numbers.size() > 30));
        assertThatNothingIsLost(mosaic.page());
    }

    /** What the cluster told of the rollout stands among the lines of its time, and can be hidden. */
    private static void eventsBetween(MosaicPage mosaic) {
        Locator killed = mosaic.page().locator("mosaic-logs .l-event[data-event=Killing]");
        assertThat(killed.first()).containsText("Pod/chatty-");
        assertThat(mosaic.page().evaluate(MISPLACED)).isEqualTo(0);
        mosaic.at("logs-events").click();
        assertThat(killed.first()).isHidden();
        mosaic.at("logs-events").click();
        assertThat(killed.first()).isVisible();
    }

    private static void searchAndSave(Stage stage, MosaicPage mosaic) throws IOException {
        mosaic.at("logs-regex").locator("input").check();
        mosaic.at("logs-search").locator("input").fill("\"n\":1[0-9]\\b");
        Locator lines = mosaic.page().locator("mosaic-logs .l-line[data-from]");
        assertThat(lines).hasCount(20, new LocatorAssertions.HasCountOptions().setTimeout(30_000));
        var file =
                mosaic.page().waitForDownload(() -> mosaic.at("logs-download").click());
        List<String> saved = Files.readAllLines(file.path()).stream().sorted().toList();
        List<String> byHand = stage.kubectl()
                .run(
                        "logs",
                        "deployment/chatty",
                        "--all-pods",
                        "--all-containers",
                        "--prefix",
                        "--timestamps",
                        "--tail=-1",
                        "--namespace",
                        Greeting.NAMESPACE)
                .lines()
                .filter(line -> line.matches(".*\"n\":1[0-9]\\b.*"))
                .sorted()
                .toList();
        assertThat(saved.stream().map(LogsIT::withoutZone))
                .isEqualTo(byHand.stream().map(LogsIT::withoutZone).toList());
    }

    private static void share(MosaicPage mosaic) {
        Locator line = mosaic.page().locator("mosaic-logs .l-line[data-from]").nth(7);
        String at = line.getAttribute("data-at");
        line.locator(".l-time").click();
        mosaic.page().waitForURL(url -> url.contains("at="));
        mosaic.page().navigate(mosaic.page().url());
        assertThat(mosaic.page().locator("mosaic-logs .l-chosen"))
                .hasAttribute("data-at", at, new LocatorAssertions.HasAttributeOptions().setTimeout(30_000));
        assertThat(mosaic.at("logs-state")).containsText("Paused");
    }

    /** The zone kubectl writes is that of the node. */
    private static String withoutZone(String line) {
        String[] words = line.split(" ", 3);
        return words[0] + " " + java.time.OffsetDateTime.parse(words[1]).toInstant() + " " + words[2];
    }

    private static void assertThatNothingIsLost(Page page) {
        numbers(page)
                .forEach((pod, numbers) -> assertThat(numbers)
                        .as(pod)
                        .isEqualTo(
                                IntStream.rangeClosed(1, numbers.size()).boxed().toList()));
    }

    private static Map<String, List<Integer>> numbers(Page page) {
        Map<String, List<Integer>> numbers = new TreeMap<>();
        for (Object line : (List<?>) page.evaluate(LINES)) {
            Matcher number = NUMBER.matcher(line.toString());
            String from = line.toString().split(" ")[0];
            if (number.find()) {
                numbers.computeIfAbsent(from, pod -> new CopyOnWriteArrayList<>())
                        .add(Integer.valueOf(number.group(1)));
            }
        }
        return numbers;
    }

    private static void until(java.util.concurrent.Callable<Boolean> truth) {
        Awaitility.await()
                .pollInSameThread()
                .atMost(java.time.Duration.ofSeconds(90))
                .until(truth);
    }

    private static void deploy(Stage stage) {
        stage.kubectl()
                .apply(YAML.formatted(
                        Greeting.NAMESPACE, stage.kubectl().cluster().registry()));
        stage.kubectl().awaitRollout(Greeting.NAMESPACE, "deployment/chatty");
    }

    private static final String YAML = """
            apiVersion: v1
            kind: Namespace
            metadata: {name: %1$s}
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: chatty, namespace: %1$s, labels: {app: chatty}}
            spec:
              replicas: 2
              selector: {matchLabels: {app: chatty}}
              template:
                metadata: {labels: {app: chatty}}
                spec:
                  terminationGracePeriodSeconds: 1
                  containers:
                  - name: web
                    image: %2$s/busybox:1
                    command:
                    - sh
                    - -c
                    - |
                      echo '<img src=x onerror=alert(1)>'
                      printf '\\033]0;title\\007\\033[2J\\033[31mred\\033[0m 10%%%%\\r100%%%%\\n'
                      i=0
                      while true; do
                        i=$((i+1))
                        echo "{\\"level\\":\\"info\\",\\"msg\\":\\"request served\\",\\"n\\":$i}"
                        sleep 0.05
                      done
            """;
}
