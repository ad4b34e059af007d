package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.data.renderer.LitRenderer;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.RunningCommit;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.contract.workload.WorkloadSort;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Chip;
import dev.mosaic.frontend.widget.Icon;
import dev.mosaic.frontend.widget.ImageName;
import dev.mosaic.frontend.widget.Tone;
import java.util.List;
import java.util.stream.Collectors;

/** The columns of the list; templates run in the browser, and Lit escapes every value in them. */
final class WorkloadColumns {
    private static final String NAME = """
            <a class="m-name" href="${item.link}" router-link data-test="workload" data-workload="${item.id}">${item.name}</a>
            <span class="m-kind">${item.kind}</span>
            <span class="m-under">${item.namespace} · ${item.pods} · ${item.image}</span>""";
    private static final String HEALTH = """
            <span class="m-chip ${item.tone}" title="${item.reason}" data-test="health" data-health="${item.health}"
              ><span class="m-icon ${item.icon}" aria-hidden="true"></span><span>${item.word}</span></span>""";
    private static final String IMAGE = """
            <code class="m-mono" title="${item.full}">${item.brief}</code>""";
    private static final String SOURCE = """
            ${item.sha ? html`<span class="m-commit"><code class="m-mono">${item.sha}</code>
              <span class="m-message" title="${item.message}">${item.message}</span>
              ${item.at ? html`<mosaic-age at="${item.at}"></mosaic-age>` : ""}</span>`
              : html`<span class="m-muted" title="${item.none}">${item.dash}</span>`}""";
    private static final String AGE = "<mosaic-age at=\"${item.at}\"></mosaic-age>";

    private WorkloadColumns() {}

    static void add(Grid<Workload> grid) {
        sorted(WorkloadSort.NAME, wide(grid.addColumn(name()), "name", 150, 3));
        sorted(WorkloadSort.NAMESPACE, wide(grid.addColumn(row -> row.id().namespace()), "namespace", 114, 0));
        sorted(WorkloadSort.HEALTH, wide(grid.addColumn(health()), "health", 128, 0));
        numbers(wide(grid.addColumn(WorkloadColumns::pods), "pods", 66, 0));
        wide(grid.addColumn(image()), "image", 150, 2);
        wide(grid.addColumn(source()), "source", 190, 4);
        numbers(sorted(WorkloadSort.RESTARTS, wide(grid.addColumn(Workload::restarts), "restarts", 106, 0)));
        numbers(sorted(WorkloadSort.AGE, wide(grid.addColumn(age()), "age", 84, 0)));
    }

    private static Column<Workload> wide(Column<Workload> column, String key, int pixels, int share) {
        return column.setHeader(Text.of("column." + key))
                .setKey(key)
                .setWidth(pixels + "px")
                .setFlexGrow(share);
    }

    private static Column<Workload> sorted(WorkloadSort by, Column<Workload> column) {
        return column.setSortProperty(by.name());
    }

    private static void numbers(Column<Workload> column) {
        column.setTextAlign(ColumnTextAlign.END);
    }

    private static LitRenderer<Workload> age() {
        return LitRenderer.<Workload>of(AGE)
                .withProperty("at", row -> row.created().toString());
    }

    private static LitRenderer<Workload> name() {
        return LitRenderer.<Workload>of(NAME)
                .withProperty("link", row -> Routes.workload(row.id()))
                .withProperty("id", row -> row.id().toString())
                .withProperty("name", row -> row.id().name())
                .withProperty("kind", row -> kind(row.id().kind()))
                .withProperty("namespace", row -> row.id().namespace())
                .withProperty("pods", WorkloadColumns::pods)
                .withProperty("image", row -> brief(row.containers()));
    }

    /** Most are deployments: only the others are named. */
    private static String kind(WorkloadKind kind) {
        return kind == WorkloadKind.DEPLOYMENT ? "" : kind.title();
    }

    private static LitRenderer<Workload> health() {
        return LitRenderer.<Workload>of(HEALTH)
                .withProperty("tone", row -> Tone.of(row.health().word()).css())
                .withProperty("icon", row -> Icon.css(Tone.glyph(row.health().word())))
                .withProperty("word", row -> Text.of(row.health().word()))
                .withProperty("health", row -> row.health().word().name())
                .withProperty("reason", row -> Chip.reason(row.health()));
    }

    private static LitRenderer<Workload> image() {
        return LitRenderer.<Workload>of(IMAGE)
                .withProperty("brief", row -> brief(row.containers()))
                .withProperty(
                        "full",
                        row -> row.containers().stream()
                                .map(container -> container.name() + ": " + container.image())
                                .collect(Collectors.joining("\n")));
    }

    private static LitRenderer<Workload> source() {
        return LitRenderer.<Workload>of(SOURCE)
                .withProperty("sha", row -> commit(row, commit -> commit.sha().brief()))
                .withProperty("message", row -> commit(row, RunningCommit::message))
                .withProperty(
                        "at",
                        row -> commit(
                                row,
                                commit -> commit.shipped() == null
                                        ? ""
                                        : commit.shipped().toString()))
                .withProperty("none", row -> Text.of("source.none"))
                .withProperty("dash", row -> Text.of("source.dash"));
    }

    private static String commit(Workload row, java.util.function.Function<RunningCommit, String> part) {
        return row.commits().isEmpty() ? "" : part.apply(row.commits().getFirst());
    }

    private static String pods(Workload row) {
        return row.ready() + "/" + row.desired();
    }

    private static String brief(List<Container> containers) {
        if (containers.isEmpty()) return "";
        String more = containers.size() > 1 ? " +" + (containers.size() - 1) : "";
        return ImageName.brief(containers.getFirst().image()) + more;
    }
}
