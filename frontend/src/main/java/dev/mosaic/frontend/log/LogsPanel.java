package dev.mosaic.frontend.log;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import dev.mosaic.contract.event.EventApi;
import dev.mosaic.contract.log.LogApi;
import dev.mosaic.contract.log.LogEvent;
import dev.mosaic.contract.log.LogQuery;
import dev.mosaic.contract.log.LogSources;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.live.Follower;
import dev.mosaic.frontend.live.Pace;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Sentences;
import dev.mosaic.frontend.widget.CommandBlock;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.MissingRight;
import dev.mosaic.frontend.widget.StaleNote;
import dev.mosaic.frontend.widget.WorkloadPanel;
import java.time.Instant;
import java.util.List;
import reactor.core.publisher.Flux;

/** The Logs tab: choices on top, the lines, the same by hand below. What is chosen stands in the address. */
class LogsPanel implements WorkloadPanel, Follower<LogEvent> {
    private final LogApi logs;
    private final Wire wire;
    private final WorkloadId id;
    private final Div content = new Div();
    private final Div refusal = new Div();
    private final Div commands = new Div();
    private final StaleNote note = new StaleNote();
    private final LogPane pane = new LogPane();
    private final LogLooks looks;
    private final LogTools tools;
    private final LogStanding standing;
    private final EventsBetween between;
    private final Pace pace;
    private volatile LogChoice choice;
    private LogMemory memory = new LogMemory();
    private boolean skip;
    private List<String> pods = List.of();

    LogsPanel(LogApi logs, EventApi events, Wire wire, WorkloadId id) {
        this.logs = logs;
        this.wire = wire;
        this.id = id;
        choice = LogChoice.of(UI.getCurrent().getActiveViewLocation().getQueryParameters());
        tools = new LogTools(choice, this::choose);
        looks = new LogLooks(pane, () -> hold(!isPaused()));
        between = new EventsBetween(pane, looks, () -> choice);
        standing = new LogStanding(this::jump);
        looks.acts().add(standing.link(this::shared), LogFile.link(logs, id, () -> choice));
        Div frame = new Div(looks, standing, pane);
        frame.addClassNames("m-card", "m-log-frame");
        commands.addClassName("m-log-commands");
        content.addClassName("m-logs");
        content.add(tools, note, refusal, frame, commands);
        pane.onTaken(event -> pace().ready());
        pane.onHold(event -> hold(true));
        pane.onChosen(event -> share(event.at(), event.from()));
        begin();
        pace = wire.pull(content, this::stream, this);
        wire.ask(() -> logs.sources(id.namespace(), id.kind(), id.name()), this::offer, why -> {});
        between.follow(wire, events, id);
    }

    private Pace pace() {
        return pace;
    }

    private boolean isPaused() {
        return looks.isPaused();
    }

    /** The whole of what is chosen; after a cut only what was not given yet. */
    private Flux<LogEvent> stream() {
        LogQuery query = skip ? choice.fromNow() : choice.query();
        LogQuery wanted = memory.again()
                .map(since -> new LogQuery(
                        query.pod(),
                        query.container(),
                        query.previous(),
                        query.follow(),
                        0,
                        since,
                        query.filter(),
                        false))
                .orElse(query);
        Flux<LogEvent> stream = logs.read(id.namespace(), id.kind(), id.name(), wanted);
        return query.follow() ? Wire.unending(stream) : stream;
    }

    private void begin() {
        memory = new LogMemory();
        pane.clear(choice);
        between.draw();
        standing.begin();
        looks.pausable(!choice.previous());
        looks.say(standing.words(false));
        commands.removeAll();
        commands.add(new CommandBlock(List.of(LogCommand.of(id, choice))));
    }

    private void choose() {
        choice = tools.choice();
        address();
        skip = false;
        restart();
    }

    private void restart() {
        refusal.removeAll();
        tools.refuse("");
        hold(false);
        begin();
        pace.again();
    }

    /** Leaves out what was not read yet and goes on with what is written now. */
    private void jump() {
        skip = true;
        restart();
    }

    private void hold(boolean hold) {
        looks.pause(hold);
        looks.say(standing.words(hold));
        if (!hold) pane.toEnd();
        if (pace != null) pace.pause(hold);
    }

    private void share(String at, String from) {
        choice = choice.withLine(Instant.parse(at), from);
        standing.chosen(true);
        address();
    }

    private String shared() {
        return Routes.workload(id, "logs") + "?" + choice.address().getQueryString();
    }

    private void address() {
        content.getUI()
                .ifPresent(ui -> ui.getPage()
                        .getHistory()
                        .replaceState(null, new Location(Routes.workload(id, "logs"), choice.address())));
    }

    private void offer(LogSources sources) {
        sources.missing().forEach(answer -> refusal.add(new MissingRight(answer)));
        tools.offer(sources);
    }

    @Override
    public Component content() {
        return content;
    }

    /** A rollout brings other pods to choose from. */
    @Override
    public void show(WorkloadDetail detail) {
        List<String> now = detail.pods().stream().map(Pod::name).sorted().toList();
        if (now.equals(pods)) return;
        boolean first = pods.isEmpty();
        pods = now;
        if (!first) wire.ask(() -> logs.sources(id.namespace(), id.kind(), id.name()), tools::offer, why -> {});
    }

    @Override
    public void seen(List<LogEvent> events) {
        note.fresh();
        List<LogEvent> fresh = memory.fresh(events);
        standing.seen(fresh);
        looks.say(standing.words(isPaused()));
        pane.add(fresh);
    }

    @Override
    public void stale(Failure why) {
        note.stale(why);
    }

    @Override
    public void ended() {
        standing.ended();
        looks.say(standing.words(false));
    }

    @Override
    public void refused(Failure why) {
        refusal.removeAll();
        if (why.problem() == Problem.INVALID_INPUT)
            tools.refuse(Sentences.of(why).because());
        else refusal.add(new FailureBox(why));
    }
}
