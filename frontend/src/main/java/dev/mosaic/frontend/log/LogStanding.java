package dev.mosaic.frontend.log;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.log.LogEvent;
import dev.mosaic.contract.log.LogEvent.CaughtUp;
import dev.mosaic.contract.log.LogEvent.Opened;
import dev.mosaic.contract.log.LogEvent.Quiet;
import dev.mosaic.contract.log.LogEvent.Written;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Tone;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** How far the page has read, and that it is behind what is written now, if so. */
class LogStanding extends Div {
    private static final Duration BEHIND = Duration.ofSeconds(10);
    private final Span words = new Span();
    private final Button copy;
    private long read;
    private long shown;
    private int sources;
    private boolean live;
    private boolean over;
    private Instant newest = Instant.EPOCH;

    LogStanding(Runnable jump) {
        addClassNames("m-note", Tone.WARN.css());
        getElement().setAttribute("data-test", "logs-behind");
        add(words, Buttons.marked(Buttons.quiet(Glyph.DOWN, Text.of("logs.jump"), jump), "logs-jump"));
        copy = Buttons.marked(Buttons.quiet(Glyph.LINK, Text.of("logs.copy"), () -> {}), "logs-copy");
        begin();
    }

    final void begin() {
        read = 0;
        shown = 0;
        sources = 0;
        live = false;
        over = false;
        setVisible(false);
    }

    /** The link to the chosen line, to be handed on. */
    Button link(Supplier<String> address) {
        copy.setEnabled(false);
        copy.setTooltipText(Text.of("logs.copy.how"));
        copy.addClickListener(event -> copy.getElement()
                .executeJs(
                        "const link = customElements.get('mosaic-logs').link($0);"
                                + "this.dataset.link = link; navigator.clipboard?.writeText(link).catch(() => {});",
                        address.get()));
        return copy;
    }

    void chosen(boolean line) {
        copy.setEnabled(line);
    }

    void seen(List<LogEvent> events) {
        events.forEach(this::seen);
        Duration behind = Duration.between(newest, Instant.now());
        boolean late = live && events.stream().anyMatch(Written.class::isInstance) && behind.compareTo(BEHIND) > 0;
        setVisible(late);
        if (late) words.setText(Text.of("logs.behind", behind.toSeconds()));
    }

    private void seen(LogEvent event) {
        switch (event) {
            case Written written -> {
                read = written.read();
                shown += written.lines().size();
                if (!written.lines().isEmpty())
                    newest = written.lines().getLast().at();
            }
            case Quiet quiet -> read = quiet.read();
            case CaughtUp now -> {
                read = now.read();
                live = true;
            }
            case Opened opened -> sources++;
            default -> {
                // told between the lines
            }
        }
    }

    void ended() {
        over = true;
    }

    String words(boolean paused) {
        String how = paused ? "paused" : over ? "over" : live ? "live" : "reading";
        return Text.of("logs.state." + how, Text.number(shown), Text.number(read), sources);
    }
}
