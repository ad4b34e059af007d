package dev.mosaic.frontend.event;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import dev.mosaic.contract.event.EventApi;
import dev.mosaic.contract.event.EventPage;
import dev.mosaic.contract.event.ObjectEvent;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.live.Follower;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.MissingRight;
import dev.mosaic.frontend.widget.StaleNote;
import dev.mosaic.frontend.widget.WorkloadPanel;
import java.util.List;

/** The events of a workload, newest first, live. */
class Timeline implements WorkloadPanel, Follower<EventPage> {
    private static final int FEW = 8;
    private final Div content = new Div();
    private final Div body = new Div();
    private final StaleNote note = new StaleNote();
    private final Checkbox warnings = new Checkbox(Text.of("events.warnings"));
    private EventPage page = new EventPage(List.of(), false, List.of());
    private boolean all;

    Timeline(EventApi events, Wire wire, WorkloadId id) {
        content.addClassNames("m-card", "m-events");
        content.getElement().setAttribute("data-test", "events");
        warnings.getElement().setAttribute("data-test", "events-warnings");
        warnings.addValueChangeListener(event -> draw());
        Div head = new Div(new H2(Text.of("events.title")), warnings);
        head.addClassName("m-card-head");
        body.add(muted(Text.of("events.reading")));
        content.add(head, note, body);
        wire.follow(content, () -> Wire.endless(events.watch(id.namespace(), id.kind(), id.name())), this);
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public void show(WorkloadDetail detail) {
        // it follows a stream of its own
    }

    @Override
    public void seen(List<EventPage> pages) {
        note.fresh();
        if (page.equals(pages.getLast())
                && body.getChildren().findAny().isPresent()
                && !page.events().isEmpty()) return;
        page = pages.getLast();
        draw();
    }

    @Override
    public void stale(Failure why) {
        note.stale(why);
    }

    private void draw() {
        body.removeAll();
        page.missing().forEach(answer -> body.add(new MissingRight(answer)));
        List<ObjectEvent> shown = page.events().stream()
                .filter(event -> event.warning() || !warnings.getValue())
                .toList();
        if (shown.isEmpty() && page.missing().isEmpty()) body.add(muted(Text.of("events.none")));
        OrderedList list = new OrderedList();
        list.addClassName("m-timeline");
        shown.stream().limit(all ? shown.size() : FEW).map(EventRow::new).forEach(list::add);
        body.add(list);
        if (!all && shown.size() > FEW) body.add(more(shown.size()));
        if (all && page.cut())
            body.add(muted(Text.of("events.cut", page.events().size())));
    }

    private Button more(int number) {
        return Buttons.marked(
                Buttons.quiet(Glyph.DOTS, Text.of("events.more", number), () -> {
                    all = true;
                    draw();
                }),
                "events-more");
    }

    private static Paragraph muted(String words) {
        Paragraph muted = new Paragraph(words);
        muted.addClassName("m-muted");
        return muted;
    }
}
