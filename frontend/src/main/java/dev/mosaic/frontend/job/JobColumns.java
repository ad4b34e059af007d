package dev.mosaic.frontend.job;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.job.JobKind;
import dev.mosaic.contract.job.JobRow;
import dev.mosaic.contract.job.JobWord;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Age;
import dev.mosaic.frontend.widget.Chip;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.ImageName;
import dev.mosaic.frontend.widget.Mono;
import dev.mosaic.frontend.widget.Tone;

/** The columns of the Jobs and CronJobs. */
final class JobColumns {
    private JobColumns() {}

    static void add(Grid<JobRow> grid) {
        grid.addComponentColumn(JobColumns::name)
                .setKey("name")
                .setHeader(Text.of("column.name"))
                .setFlexGrow(3);
        grid.addColumn(JobRow::namespace)
                .setKey("namespace")
                .setHeader(Text.of("column.namespace"))
                .setFlexGrow(1);
        grid.addComponentColumn(JobColumns::state)
                .setKey("health")
                .setHeader(Text.of("operation.state"))
                .setFlexGrow(1);
        grid.addComponentColumn(row -> new Mono(row.schedule()))
                .setKey("schedule")
                .setHeader(Text.of("jobs.schedule"))
                .setFlexGrow(1);
        grid.addComponentColumn(JobColumns::image)
                .setKey("image")
                .setHeader(Text.of("column.image"))
                .setFlexGrow(2);
        grid.addComponentColumn(JobColumns::last)
                .setKey("last")
                .setHeader(Text.of("jobs.last"))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0);
    }

    private static Div name(JobRow row) {
        Span name = new Span(row.name());
        name.addClassName("m-name");
        name.getElement().setAttribute("data-test", "job");
        Span kind = new Span(row.kind() == JobKind.CRON_JOB ? row.kind().title() : "");
        kind.addClassName("m-kind");
        return new Div(name, kind);
    }

    private static Chip state(JobRow row) {
        Chip chip = new Chip(tone(row.word()), glyph(row.word()), Text.of(row.word()));
        chip.setTitle((row.reason() + " " + row.message()).strip());
        return chip;
    }

    private static Component image(JobRow row) {
        if (row.containers().isEmpty()) return new Span();
        String image = row.containers().getFirst().image();
        return Mono.brief(ImageName.brief(image), image);
    }

    private static Component last(JobRow row) {
        return row.started() == null ? new Span("–") : new Age(row.started());
    }

    private static Tone tone(JobWord word) {
        return switch (word) {
            case FAILED -> Tone.BAD;
            case RUNNING -> Tone.BUSY;
            case WAITING -> Tone.WARN;
            case SUSPENDED -> Tone.CALM;
            case COMPLETE -> Tone.GOOD;
        };
    }

    private static Glyph glyph(JobWord word) {
        return switch (word) {
            case FAILED -> Glyph.CROSS;
            case RUNNING -> Glyph.SPIN;
            case WAITING -> Glyph.CLOCK;
            case SUSPENDED -> Glyph.PAUSE;
            case COMPLETE -> Glyph.CHECK;
        };
    }
}
