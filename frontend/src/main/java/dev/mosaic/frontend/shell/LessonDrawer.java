package dev.mosaic.frontend.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.mosaic.contract.operation.Command;
import dev.mosaic.frontend.lesson.Lesson;
import dev.mosaic.frontend.lesson.Lessons;
import dev.mosaic.frontend.lesson.Script;
import dev.mosaic.frontend.lesson.Visit;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.CommandBlock;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Icon;
import dev.mosaic.frontend.widget.Program;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.springframework.context.annotation.Scope;

/** On every page at the same place: how to read this page with kubectl, and the script of the whole visit. */
@SpringComponent
@Scope("prototype")
class LessonDrawer {
    private final Lessons lessons;
    private final Dialog drawer = new Dialog();
    private final Div content = new Div();
    private Lesson lesson = new Lesson("", List.of(), List.of(), "lesson.nothing");

    LessonDrawer(Lessons lessons) {
        this.lessons = lessons;
        content.addClassName("m-lesson");
        drawer.add(content);
        drawer.addClassName("m-lesson-drawer");
        drawer.setHeaderTitle(Text.of("lesson.title"));
        drawer.getElement().setAttribute("data-test", "lesson");
        Button close = Buttons.quiet(Glyph.CROSS, "", drawer::close);
        close.setAriaLabel(Text.of("lesson.close"));
        drawer.getHeader().add(close);
    }

    Button button() {
        Button button = Buttons.quiet(Glyph.TERMINAL, Text.of("lesson.button"), this::open);
        button.setTooltipText(Text.of("lesson.tooltip"));
        return Buttons.marked(button, "lesson-open");
    }

    /** Another page: its lesson is part of the visit from now on. */
    void at(AfterNavigationEvent event) {
        lesson = lesson(event.getLocation());
        Visit.here().looked(lesson, Instant.now());
        if (drawer.isOpened()) show();
    }

    private Lesson lesson(Location location) {
        List<String> namespaces = location.getQueryParameters().getParameters().getOrDefault("namespace", List.of());
        return lessons.of(location.getPath(), namespaces);
    }

    private void open() {
        UI ui = UI.getCurrent();
        lesson = lesson(ui.getActiveViewLocation());
        show();
        drawer.open();
    }

    private void show() {
        content.removeAll();
        content.add(new Paragraph(Text.of("lesson.text")));
        commands("lesson.reads", lesson.reads());
        if (!lesson.note().isEmpty()) content.add(note());
        commands("lesson.more", lesson.more());
        content.add(new H3(Text.of("lesson.visit")), visit());
    }

    private void commands(String title, List<Command> commands) {
        if (!commands.isEmpty()) content.add(new H3(Text.of(title)), new CommandBlock(commands));
    }

    private Div note() {
        Div note = new Div(new Icon(Glyph.INFO), new Span(Text.of(lesson.note())));
        note.addClassName("m-note");
        note.getElement().setAttribute("data-test", "lesson-note");
        return note;
    }

    private static Div visit() {
        Visit visit = Visit.here();
        Anchor script = new Anchor(DownloadHandler.fromInputStream(event -> file(visit)), "");
        script.add(new Icon(Glyph.DOWNLOAD), new Span(Text.of("lesson.script")));
        script.addClassName("m-link");
        script.getElement().setAttribute("data-test", "visit-script");
        return new Div(new Span(Text.count("lesson.steps", visit.size())), script);
    }

    private static DownloadResponse file(Visit visit) {
        byte[] script = Script.of(visit, Instant.now(), Program::in).getBytes(StandardCharsets.UTF_8);
        return new DownloadResponse(
                new ByteArrayInputStream(script), "mosaic-visit.sh", "text/x-shellscript", script.length);
    }
}
