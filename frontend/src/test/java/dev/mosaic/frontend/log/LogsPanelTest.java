package dev.mosaic.frontend.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.mosaic.contract.event.ObjectEvent;
import dev.mosaic.contract.log.LogEvent;
import dev.mosaic.contract.log.LogEvent.Opened;
import dev.mosaic.contract.log.LogEvent.Written;
import dev.mosaic.contract.log.LogFilter;
import dev.mosaic.contract.log.LogLevel;
import dev.mosaic.contract.log.LogLine;
import dev.mosaic.contract.log.LogQuery;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.frontend.fake.FakeEvents;
import dev.mosaic.frontend.fake.FakeLogs;
import dev.mosaic.frontend.fake.PageTest;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;

class LogsPanelTest extends PageTest {
    private static final String LOGS = "workloads/shop/deployment/cart/logs";
    private static final WorkloadId CART = new WorkloadId("shop", WorkloadKind.DEPLOYMENT, "cart");

    @Autowired
    private FakeLogs logs;

    @BeforeEach
    void enter() {
        logs.asked.clear();
        signIn();
    }

    @Test
    void theLastLinesOfAllContainersAreFollowed_andThePageSaysHowFarItIs() {
        open(LOGS);
        untilLive();
        assertThat(logs.asked).last().isEqualTo(LogQuery.following(200));
        assertThat(state()).contains("1 containers");
    }

    @Test
    void whatIsChosenIsAskedOfKapi() {
        open(LOGS);
        untilLive();
        marked(TextField.class, "logs-search").setValue("timeout");
        until(() -> logs.asked.getLast().filter().text().equals("timeout"));
        Select<LogLevel> level = choice("logs-level");
        level.setValue(LogLevel.WARN);
        Select<String> container = choice("logs-container");
        container.setValue("prepare");
        marked(Checkbox.class, "logs-previous").setValue(true);
        until(() -> logs.asked.getLast().previous());
        LogQuery last = logs.asked.getLast();
        assertThat(last.filter()).isEqualTo(new LogFilter("timeout", false, false, LogLevel.WARN));
        assertThat(last.container()).isEqualTo("prepare");
        assertThat(last.follow()).isFalse();
    }

    @Test
    void theAddressChooses_andNonsenseInItChoosesNothing() {
        open(LOGS + "?q=time&regex=true&level=ERROR&pod=cart-2&range=HOUR&container=..%2Fetc");
        until(() -> !logs.asked.isEmpty());
        LogQuery asked = logs.asked.getLast();
        assertThat(asked.filter()).isEqualTo(new LogFilter("time", true, false, LogLevel.ERROR));
        assertThat(asked.pod()).isEqualTo("cart-2");
        assertThat(asked.container()).isEmpty();
        assertThat(asked.since())
                .isBetween(Instant.now().minusSeconds(3700), Instant.now().minusSeconds(3500));
    }

    @Test
    void aLinkToALineReadsAroundIt() {
        open(LOGS + "?at=2026-11-20T12:00:02.000000001Z&from=cart-1/cart");
        until(() -> !logs.asked.isEmpty());
        assertThat(logs.asked.getLast().since()).isEqualTo("2026-11-20T11:59:32.000000001Z");
        assertThat(logs.asked.getLast().tail()).isZero();
    }

    @Test
    void whatIsNoPatternIsToldAtTheField() {
        open(LOGS);
        untilLive();
        marked(TextField.class, "logs-search").setValue("(");
        until(() -> marked(TextField.class, "logs-search").isInvalid());
        assertThat(marked(TextField.class, "logs-search").getErrorMessage()).contains("missing closing )");
    }

    @Test
    void aPausedPageTakesNothing_andGoesOnWithAllThatCame() {
        open(LOGS);
        untilLive();
        taken();
        test(marked(Button.class, "logs-pause")).click();
        String paused = state();
        assertThat(paused).startsWith("Paused: nothing is lost");
        logs.write("meanwhile");
        settle();
        assertThat(state()).isEqualTo(paused);
        long shown = shown(paused);
        test(marked(Button.class, "logs-pause")).click();
        until(() -> {
            taken();
            return shown(state()) == shown + 1;
        });
    }

    @Test
    void aStreamThatWasCutGoesOnWithoutALineTwice() {
        open(LOGS);
        untilLive();
        taken();
        long shown = shown(state());
        int asked = logs.asked.size();
        logs.cut();
        logs.write("after the cut");
        until(() -> logs.asked.size() > asked);
        until(() -> {
            taken();
            return shown(state()) == shown + 1;
        });
        assertThat(logs.asked.getLast().since()).isNotNull();
    }

    @Test
    void whoMayNotReadLogsIsToldTheRight() {
        open("workloads/platform/deployment/gateway/logs");
        untilPageSays("You may not get pods/log in platform.");
    }

    @Test
    void theCommandReadsWhatIsShown() {
        LogFilter filter = new LogFilter("it's", false, false, LogLevel.ERROR);
        LogChoice choice = new LogChoice("", "cart", false, Range.HOUR, filter, null, "");
        assertThat(LogCommand.of(CART, choice).line())
                .isEqualTo(
                        "kubectl -n shop logs deployment/cart --all-pods --container=cart --prefix --timestamps "
                                + "--since=1h --follow --max-log-requests=100 | grep -F -i -- 'it'\\''s' | grep -iE 'error|fatal'");
        LogChoice before = new LogChoice("cart-1", "", true, Range.ALL, LogFilter.NONE, null, "");
        assertThat(LogCommand.of(CART, before).line())
                .isEqualTo(
                        "kubectl -n shop logs pod/cart-1 --all-containers --prefix --timestamps --tail=-1 --previous");
    }

    @Test
    void aFileIsWrittenAsKubectlWritesIt_andOneThatBreaksOffSaysSo() throws IOException {
        Opened opened = new Opened(0, "cart-1", "cart", FakeLogs.START);
        Written line = new Written(List.of(new LogLine(0, FakeLogs.START, "hi", LogLevel.INFO, 0)), 1);
        StringWriter whole = new StringWriter();
        LogFile.write(Flux.just(opened, line), whole);
        assertThat(whole).hasToString("[pod/cart-1/cart] 2026-11-20T12:00:00.000000000Z hi\n");
        StringWriter torn = new StringWriter();
        LogFile.write(Flux.<LogEvent>just(opened, line).concatWith(Flux.error(new IllegalStateException())), torn);
        assertThat(torn.toString()).startsWith(whole.toString()).contains("# The rest could not be read");
    }

    @Test
    void markupAndEscapesInALineAreText_andAProgressBarShowsItsLastState() {
        Written line = new Written(
                List.of(
                        new LogLine(
                                0, FakeLogs.START, "\u001b[31m<img src=x onerror=alert(1)>\u001b[2J", LogLevel.INFO, 0),
                        new LogLine(0, FakeLogs.START, "10%\r50%\r100%\r", LogLevel.INFO, 0)),
                2);
        assertThat(LogRows.of(List.of(line)).toString())
                .contains("[\"a-1\",\"<img src=x onerror=alert(1)>\"]")
                .contains("[\"\",\"100%\"]")
                .doesNotContain("50%")
                .doesNotContain("\\u001b");
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> choice(String mark) {
        return marked(Select.class, mark);
    }

    @Test
    void eventsAreSetBetweenTheLinesWithTheirMeaning_theOldestFirst_andWhatIsHostileInThemIsText() {
        ObjectEvent newer = FakeEvents.event("Pod", "cart-1", true, "BackOff", "Back-off <b>restarting</b>", 17);
        ObjectEvent older = FakeEvents.event("Pod", "cart-1", false, "Started", "Started container cart", 1);
        String rows = EventRows.of(List.of(newer, older)).toString();
        assertThat(rows)
                .contains("\"calm\",\"Pod/cart-1\",\"The container was started.\",\"Started: Started container cart\"")
                .contains("\"warning\"")
                .contains("BackOff ×17: Back-off <b>restarting</b>");
        assertThat(rows.indexOf("calm")).isLessThan(rows.indexOf("warning"));
    }

    @Test
    void eventsCanBeHidden_andWhoMayNotListThemIsToldTheRight() {
        open(LOGS);
        untilLive();
        Button toggle = marked(Button.class, "logs-events");
        assertThat(toggle.isEnabled()).isTrue();
        assertThat(find(LogPane.class).single().getElement().hasAttribute("events"))
                .isTrue();
        test(toggle).click();
        assertThat(find(LogPane.class).single().getElement().hasAttribute("events"))
                .isFalse();
        open("workloads/platform/deployment/gateway/logs");
        until(() -> !marked(Button.class, "logs-events").isEnabled());
        assertThat(marked(Button.class, "logs-events").getTooltip().getText()).contains("list events");
    }

    private String state() {
        return find(Span.class).withAttribute("data-test", "logs-state").exists()
                ? marked(Span.class, "logs-state").getText()
                : "";
    }

    private static long shown(String state) {
        return Long.parseLong(state.replaceAll("\\D*(\\d+) of.*", "$1"));
    }

    private void untilLive() {
        until(() -> {
            taken();
            return state().startsWith("Live: ");
        });
    }

    /** What a browser says when it has drawn a batch. */
    private void taken() {
        if (!find(LogPane.class).exists()) return;
        LogPane pane = find(LogPane.class).single();
        ComponentUtil.fireEvent(pane, new LogPane.Taken(pane, true));
    }
}
