package dev.mosaic.frontend.operation;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.data.renderer.LitRenderer;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Icon;
import dev.mosaic.frontend.widget.Tone;

/** The columns of the operations; templates run in the browser, and Lit escapes every value in them. */
final class OperationColumns {
    private static final String WHAT = """
            <a class="m-name" href="${item.link}" router-link data-test="operation" data-operation="${item.id}"><bdi>${item.what}</bdi></a>
            <span class="m-under">${item.where}</span>""";
    private static final String STATE = """
            <span class="m-chip ${item.tone}" data-test="operation-state" data-state="${item.state}"
              ><span class="m-icon ${item.icon}" aria-hidden="true"></span><span>${item.word}</span></span>
            <span class="m-muted m-step-now">${item.step}</span>""";
    private static final String TOOK = "<mosaic-age lasting at=\"${item.at}\" until=\"${item.until}\"></mosaic-age>";
    private static final String AGE = "<mosaic-age at=\"${item.at}\"></mosaic-age>";

    private OperationColumns() {}

    static void add(Grid<OperationRow> grid) {
        head(grid.addColumn(what()), "what", "operation.what", 200).setFlexGrow(3);
        head(grid.addColumn(state()), "state", "operation.state", 200).setFlexGrow(1);
        head(grid.addColumn(row -> row.workload().toString()), "workload", "operation.workload", 180)
                .setFlexGrow(2);
        head(grid.addColumn(OperationRow::user), "user", "operation.user", 140).setFlexGrow(2);
        head(grid.addColumn(took()), "took", "operation.time", 110)
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END);
        head(grid.addColumn(age()), "age", "column.age", 90).setFlexGrow(0).setTextAlign(ColumnTextAlign.END);
    }

    private static Column<OperationRow> head(Column<OperationRow> column, String key, String words, int pixels) {
        return column.setKey(key).setHeader(Text.of(words)).setWidth(pixels + "px");
    }

    private static LitRenderer<OperationRow> what() {
        return LitRenderer.<OperationRow>of(WHAT)
                .withProperty("link", row -> Routes.operation(row.id()))
                .withProperty("id", row -> row.id().value())
                .withProperty("what", row -> Text.of(row.kind()) + " " + row.subject())
                .withProperty("where", row -> row.workload().toString());
    }

    private static LitRenderer<OperationRow> state() {
        return LitRenderer.<OperationRow>of(STATE)
                .withProperty("tone", row -> (row.ending() == null ? Tone.BUSY : Tone.of(row.ending())).css())
                .withProperty("icon", row -> Icon.css(row.ending() == null ? Glyph.SPIN : Tone.glyph(row.ending())))
                .withProperty("word", OperationColumns::word)
                .withProperty(
                        "state",
                        row -> row.ending() == null ? "RUNNING" : row.ending().name())
                .withProperty("step", row -> row.step() == null ? "" : Text.of(row.step()));
    }

    private static String word(OperationRow row) {
        return row.ending() == null ? Text.of("operation.running") : Text.of(row.ending());
    }

    private static LitRenderer<OperationRow> took() {
        return LitRenderer.<OperationRow>of(TOOK)
                .withProperty("at", row -> row.started().toString())
                .withProperty(
                        "until", row -> row.ended() == null ? "" : row.ended().toString());
    }

    private static LitRenderer<OperationRow> age() {
        return LitRenderer.<OperationRow>of(AGE)
                .withProperty("at", row -> row.started().toString());
    }
}
