package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.data.renderer.LitRenderer;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Chip;
import dev.mosaic.frontend.widget.Icon;
import dev.mosaic.frontend.widget.Tone;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The columns of the list; templates run in the browser, and Lit escapes every value in them. */
final class WorkloadColumns {
    private static final String NAME = """
            <a class="m-name" href="${item.link}" router-link data-test="workload" data-workload="${item.id}"
              ?data-gone="${item.gone}" title="${item.gone ? item.goneWords : item.name}"><bdi>${item.name}</bdi></a>
            <span class="m-kind">${item.kind}</span>
            <span class="m-under">${item.namespace} · ${item.pods} · ${item.image}</span>""";
    private static final String HEALTH = """
            <span class="m-chip ${item.tone}" title="${item.reason}" data-test="health" data-health="${item.health}"
              ><span class="m-icon ${item.icon}" aria-hidden="true"></span><span>${item.word}</span></span>""";
    private static final String PODS = """
            <span title="${item.scaled}">${item.pods}</span>""";
    private static final String CODE = """
            <code class="m-mono ${item.calm ? "m-muted" : ""}" title="${item.full}"><bdi>${item.brief}</bdi></code>""";
    private static final String COMMIT = """
            ${item.sha ? html`<span class="m-commit"><code class="m-mono">${item.sha}</code>
              <span class="m-message" title="${item.message}"><bdi>${item.message}</bdi></span>
              ${item.at ? html`<mosaic-age at="${item.at}"></mosaic-age>` : ""}</span>`
              : html`<span class="m-muted" title="${item.noneWords}">${item.none}</span>`}""";
    private static final String WORD = """
            <span class="${item.calm ? "m-muted" : ""}" title="${item.full}"><bdi>${item.brief}</bdi></span>""";
    private static final String AGE = "<mosaic-age at=\"${item.at}\"></mosaic-age>";

    private WorkloadColumns() {}

    static void add(Grid<Workload> grid, Set<?> gone) {
        for (ListColumn column : ListColumn.values()) {
            head(column, grid.addColumn(renderer(column, gone)));
        }
    }

    /** These columns in this order, the others hidden. */
    static void show(Grid<Workload> grid, List<ListColumn> shown) {
        List<ListColumn> order = Stream.concat(shown.stream(), Arrays.stream(ListColumn.values()))
                .distinct()
                .toList();
        grid.setColumnOrder(
                order.stream().map(column -> grid.getColumnByKey(column.key())).toList());
        order.forEach(column -> grid.getColumnByKey(column.key()).setVisible(shown.contains(column)));
    }

    private static void head(ListColumn column, Column<Workload> made) {
        made.setHeader(Text.of("column." + column.key()))
                .setKey(column.key())
                .setSortProperty(column.sort().name())
                .setWidth(column.pixels() + "px")
                .setFlexGrow(column.share())
                .setResizable(true);
        if (column == ListColumn.PODS || column == ListColumn.RESTARTS || column == ListColumn.AGE) {
            made.setTextAlign(ColumnTextAlign.END);
        }
    }

    private static LitRenderer<Workload> renderer(ListColumn column, Set<?> gone) {
        return switch (column) {
            case NAME -> name(gone);
            case NAMESPACE -> word(row -> row.id().namespace());
            case KIND -> word(row -> row.id().kind().title());
            case HEALTH -> health();
            case PODS -> pods();
            case IMAGE -> brief(CODE, Cells::image, Cells::images);
            case COMMIT -> commit();
            case SOURCE -> brief(WORD, Cells::repository, Cells::repositories);
            case SERVICES -> brief(CODE, Cells::service, Cells::services);
            case RESTARTS -> word(row -> Text.number(row.restarts()));
            case OWNER -> brief(WORD, Cells::owner, Cells::ownerMeans);
            case AGE ->
                LitRenderer.<Workload>of(AGE)
                        .withProperty("at", row -> row.created().toString());
        };
    }

    private static LitRenderer<Workload> name(Set<?> gone) {
        return LitRenderer.<Workload>of(NAME)
                .withProperty("link", row -> Routes.workload(row.id()))
                .withProperty("id", row -> row.id().toString())
                .withProperty("name", row -> row.id().name())
                .withProperty("kind", Cells::oddKind)
                .withProperty("gone", row -> gone.contains(row.id()))
                .withProperty("goneWords", row -> gone.contains(row.id()) ? Text.of("workloads.gone") : "")
                .withProperty("namespace", row -> row.id().namespace())
                .withProperty("pods", Cells::pods)
                .withProperty("image", Cells::image);
    }

    private static LitRenderer<Workload> health() {
        return LitRenderer.<Workload>of(HEALTH)
                .withProperty("tone", row -> Tone.of(row.health().word()).css())
                .withProperty("icon", row -> Icon.css(Tone.glyph(row.health().word())))
                .withProperty("word", row -> Text.of(row.health().word()))
                .withProperty("health", row -> row.health().word().name())
                .withProperty("reason", row -> Chip.reason(row.health()));
    }

    private static LitRenderer<Workload> pods() {
        return LitRenderer.<Workload>of(PODS)
                .withProperty("pods", Cells::pods)
                .withProperty("scaled", Cells::autoscaler);
    }

    private static LitRenderer<Workload> commit() {
        return LitRenderer.<Workload>of(COMMIT)
                .withProperty("sha", Cells::sha)
                .withProperty("message", Cells::message)
                .withProperty("at", Cells::commitTime)
                .withProperty("none", Cells::noCommit)
                .withProperty("noneWords", Cells::noCommitMeans);
    }

    private static LitRenderer<Workload> word(java.util.function.Function<Workload, String> words) {
        return brief(WORD, words, words);
    }

    private static LitRenderer<Workload> brief(
            String template,
            java.util.function.Function<Workload, String> brief,
            java.util.function.Function<Workload, String> full) {
        return LitRenderer.<Workload>of(template)
                .withProperty("brief", brief::apply)
                .withProperty("calm", row -> brief.apply(row).equals(Cells.DASH))
                .withProperty("full", full::apply);
    }
}
