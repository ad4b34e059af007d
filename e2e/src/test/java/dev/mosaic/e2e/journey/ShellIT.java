package dev.mosaic.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import dev.mosaic.contract.shell.ContainerPlace;
import dev.mosaic.contract.shell.NewShell;
import dev.mosaic.contract.shell.Shell;
import dev.mosaic.contract.shell.ShellSize;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.e2e.browser.MosaicPage;
import dev.mosaic.e2e.browser.Window;
import dev.mosaic.e2e.fixture.Greeting;
import dev.mosaic.e2e.fixture.Person;
import dev.mosaic.e2e.product.KapiHttp;
import dev.mosaic.e2e.product.KapiPod;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Terminals and commands in containers through the installed product; what ends them, and that nothing is left of them. */
@Journey
class ShellIT {
    private static final double SOON = 20_000;
    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

    @Test
    void aPersonTypesSeesTheSizeChangeAndPastesAMegabyte(Stage stage, Window window) {
        Greeting.deploy("shelled", stage.kubectl());
        Page page = window.page();
        MosaicPage mosaic = shell(new MosaicPage(page).logIn(stage.mosaic().user()), "shelled");
        opened(mosaic);
        type(page, "echo grüße-日本-$((40+2))");
        says(page, "grüße-日本-42");
        sizes(page);
        paste(page);
    }

    @Test
    void commandsTellTheirOutputsApartAndAreKeptAndALogoutEndsAShell(Stage stage, Window window) {
        Greeting.deploy("left", stage.kubectl());
        Page page = window.page();
        MosaicPage mosaic = shell(new MosaicPage(page).logIn(stage.mosaic().user()), "left");
        command(mosaic, "echo out; echo wrong >&2; exit 3", "3");
        assertThat(mosaic.at("command-out").first()).hasText("out");
        assertThat(mosaic.at("command-err").first()).hasText("wrong");
        command(mosaic, "echo '<b>bold</b>'", "0");
        assertThat(mosaic.at("command-out").first()).hasText("<b>bold</b>");
        mosaic.at("command-again").last().click();
        assertThat(mosaic.at("command-line").locator("input")).hasValue("echo out; echo wrong >&2; exit 3");
        page.reload();
        assertThat(mosaic.at("command-result")).hasCount(2);

        opened(mosaic);
        type(page, "sleep 1234");
        Place place = new Place(stage, pod(mosaic));
        await().atMost(TEN_SECONDS).until(() -> place.runs("1234"));
        mosaic.at("logout").click();
        await().atMost(TEN_SECONDS).until(() -> !place.runs("1234"));
        assertThat(place.marked()).isZero();
    }

    @Test
    void whoMayAddsADebugContainerAndWhoMayNotIsToldTheRole(Stage stage, Window window) {
        Greeting.deploy("debugged", stage.kubectl());
        Person person = Person.whoMayShip("debugger", stage.kubectl());
        MosaicPage mosaic = shell(new MosaicPage(window.page()).logIn(person.session()), "debugged");
        assertThat(mosaic.at("shell-open")).isEnabled();
        assertThat(mosaic.at("shell-debug")).isDisabled();
        person.mayDebug();
        // what a person may not is remembered for some seconds
        await().pollInSameThread().atMost(Duration.ofSeconds(40)).until(() -> isOffered(mosaic));
        mosaic.at("shell-debug").click();
        assertThat(mosaic.at("terminal"))
                .hasAttribute("data-state", "open", new HasAttributeOptions().setTimeout(60_000));
        type(window.page(), "cat /proc/1/cmdline | tr '\\0' ' '");
        says(window.page(), "httpd -f -p 8080");
        type(window.page(), "exit");
        assertThat(mosaic.at("shell-ended")).containsText("0");
    }

    @Test
    void ofAKapiThatIsKilledWhile20ShellsAreOpenNothingRemains(Stage stage) {
        Greeting greeting = Greeting.deploy("orphaned-shells", stage.kubectl());
        String pod = greeting.pods().getFirst().getMetadata().getName();
        Place place = new Place(stage, pod);
        WorkloadId id = new WorkloadId(greeting.namespace(), WorkloadKind.DEPLOYMENT, greeting.name());
        NewShell wanted = new NewShell(new ContainerPlace(id, pod, Greeting.CONTAINER), new ShellSize(80, 24), false);
        try (KapiPod kapi = KapiPod.find()) {
            IntStream.range(0, 4).parallel().forEach(number -> five(stage, "orphan-" + number, wanted));
            assertThat(place.marked()).isEqualTo(20);
            if (kapi.isInReach()) kapi.killProcess();
            else kapi.delete();
            await().atMost(Duration.ofSeconds(20)).until(() -> place.marked() == 0);
        }
        await().atMost(Duration.ofMinutes(1)).ignoreExceptions().until(() -> isBack(stage));
    }

    private static boolean isBack(Stage stage) {
        try (KapiHttp kapi = stage.mosaic().kapi(stage.mosaic().user())) {
            return kapi.tryGet("/api/v1/me").statusCode() == 200;
        }
    }

    private static void five(Stage stage, String name, NewShell wanted) {
        Person person = Person.whoMayShip(name, stage.kubectl());
        try (KapiHttp kapi = stage.mosaic().kapi(person.session())) {
            IntStream.range(0, 5).forEach(number -> kapi.post("/api/v1/shells", wanted, Shell.class));
        }
    }

    private static MosaicPage shell(MosaicPage mosaic, String workload) {
        mosaic.open(workload).at("tab-shell").click();
        assertThat(mosaic.at("shell-open")).isEnabled();
        return mosaic;
    }

    private static boolean isOffered(MosaicPage mosaic) {
        mosaic.page().reload();
        assertThat(mosaic.at("shell-open")).isEnabled();
        return mosaic.at("shell-debug").isEnabled();
    }

    private static void opened(MosaicPage mosaic) {
        mosaic.at("shell-open").click();
        assertThat(mosaic.at("terminal")).hasAttribute("data-state", "open", within());
    }

    private static String pod(MosaicPage mosaic) {
        return mosaic.at("shell-where").textContent().replaceFirst(".* of pod ([^ ]+)\\. .*", "$1");
    }

    private static void command(MosaicPage mosaic, String line, String code) {
        mosaic.at("command-line").locator("input").fill(line);
        mosaic.at("command-line").locator("input").press("Tab");
        mosaic.at("command-run").click();
        assertThat(mosaic.at("command-exit").first()).hasAttribute("data-code", code, within());
    }

    private static void sizes(Page page) {
        type(page, "stty size");
        says(page, size(page));
        page.setViewportSize(1000, 900);
        page.waitForFunction("before => document.querySelector('mosaic-terminal').size() !== before", size(page));
        type(page, "stty size");
        says(page, size(page));
    }

    private static String size(Page page) {
        return String.valueOf(
                page.locator("mosaic-terminal").evaluate("it => it.terminal.rows + ' ' + it.terminal.cols"));
    }

    /** Far more than goes over any of the ways in one piece. */
    private static void paste(Page page) {
        type(page, "stty -echo raw; echo re''ady; head -c 1000000 | wc -c; stty sane");
        says(page, "ready");
        page.locator("mosaic-terminal").evaluate("it => it.terminal.paste('x'.repeat(1000000))");
        says(page, "1000000");
    }

    private static void type(Page page, String line) {
        page.locator("mosaic-terminal textarea").focus();
        page.keyboard().type(line);
        page.keyboard().press("Enter");
    }

    private static void says(Page page, String words) {
        Locator screen = page.locator("mosaic-terminal .xterm-rows");
        assertThat(screen).containsText(words, new ContainsTextOptions().setTimeout(SOON));
    }

    private static HasAttributeOptions within() {
        return new HasAttributeOptions().setTimeout(SOON);
    }

    /** What runs in a pod, as kubectl sees it. */
    private record Place(Stage stage, String pod) {
        boolean runs(String word) {
            return exec("cat /proc/[0-9]*/cmdline").contains("sleep\0" + word);
        }

        /** How many terminals: their shells bear a mark. */
        long marked() {
            return exec("grep -a -h -o MOSAIC_SHELL=[-a-f0-9]* /proc/[0-9]*/environ || true")
                    .lines()
                    .distinct()
                    .count();
        }

        private String exec(String script) {
            return stage.kubectl()
                    .run("-n", Greeting.NAMESPACE, "exec", pod, "--", "sh", "-c", script + " 2>/dev/null");
        }
    }
}
