package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import dev.mosaic.contract.image.ImageTag;
import dev.mosaic.contract.image.ImageTags;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.workload.TagApi;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.text.Size;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.Narrow;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tags of the image repository, newest first, with commit, platform, size and age; a chosen one is told as an image. */
class TagChoice extends Div {
    /** Templates run in the browser, and Lit escapes every value in them. */
    private static final String TAG = """
            <span class="m-mono" data-test="tag" data-tag="${item.tag}" title="${item.digest}">${item.tag}</span>""";

    private static final String AGE = "${item.at ? html`<mosaic-age at=\"${item.at}\"></mosaic-age>` : \"\"}";
    private static final String PLATFORM = "<span class=\"m-muted\" title=\"${item.all}\">${item.short}</span>";
    private static final String COMMIT = "<code class=\"m-mono\" title=\"${item.sha}\">${item.brief}</code>";

    private final TagApi tags;
    private final Wire wire;
    private final Consumer<String> chosen;
    private final Grid<ImageTag> grid = new Grid<>();
    private final Checkbox pinned = new Checkbox(Text.of("tags.digest"));
    private final Span count = new Span();
    private final Div problem = new Div();
    private @Nullable ImageTags shown;

    TagChoice(TagApi tags, Wire wire, Consumer<String> chosen) {
        this.tags = tags;
        this.wire = wire;
        this.chosen = chosen;
        addClassName("m-tags");
        columns();
        grid.setHeight("208px");
        grid.addThemeNames("no-border", "compact");
        grid.setSelectionMode(Grid.SelectionMode.SINGLE);
        grid.setEmptyStateText(Text.of("tags.none"));
        grid.getElement().setAttribute("data-test", "tags");
        grid.addSelectionListener(event -> tell());
        pinned.getElement().setAttribute("data-test", "tag-digest");
        pinned.addValueChangeListener(event -> tell());
        count.addClassName("m-muted");
        Div foot = new Div(count, pinned);
        foot.addClassName("m-line");
        add(problem, grid, foot);
    }

    /** Asks for the tags of this container's repository. */
    void of(WorkloadId id, String container) {
        wire.ask(() -> tags.tags(id.namespace(), id.kind(), id.name(), container), this::show, this::refuse);
    }

    private void show(ImageTags found) {
        shown = found;
        problem.removeAll();
        grid.setItems(found.tags());
        count.setText(Text.of("tags.count", found.tags().size(), found.total(), found.repository()));
    }

    private void refuse(Failure failure) {
        shown = null;
        grid.setItems(List.of());
        problem.removeAll();
        problem.add(new FailureBox(failure));
    }

    private void tell() {
        ImageTags all = shown;
        if (all == null) return;
        grid.getSelectionModel()
                .getFirstSelectedItem()
                .ifPresent(tag -> chosen.accept(
                        pinned.getValue() && tag.digest() != null
                                ? all.repository().at(tag.digest()).value()
                                : all.repository().tagged(tag.tag()).value()));
    }

    private void columns() {
        grid.addColumn(LitRenderer.<ImageTag>of(TAG)
                        .withProperty("tag", ImageTag::tag)
                        .withProperty("digest", tag -> text(tag.digest(), String::valueOf)))
                .setHeader(Text.of("tags.tag"))
                .setKey("tag")
                .setFlexGrow(3);
        grid.addColumn(LitRenderer.<ImageTag>of(COMMIT)
                        .withProperty("sha", tag -> text(tag.commit(), String::valueOf))
                        .withProperty("brief", tag -> text(tag.commit(), sha -> sha.brief())))
                .setHeader(Text.of("commit.sha"))
                .setKey("commit")
                .setWidth("98px")
                .setFlexGrow(0);
        measures();
        Narrow.keep(grid, "tag", "commit", "age");
    }

    private void measures() {
        grid.addColumn(LitRenderer.<ImageTag>of(PLATFORM)
                        .withProperty("all", tag -> String.join(", ", tag.platforms()))
                        .withProperty("short", TagChoice::platforms))
                .setHeader(Text.of("tags.platform"))
                .setWidth("112px")
                .setFlexGrow(0);
        grid.addColumn(tag -> tag.bytes() == 0 ? "" : Size.of(tag.bytes()))
                .setHeader(Text.of("tags.size"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("92px")
                .setFlexGrow(0);
        grid.addColumn(LitRenderer.<ImageTag>of(AGE).withProperty("at", tag -> text(tag.created(), String::valueOf)))
                .setHeader(Text.of("column.age"))
                .setKey("age")
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("76px")
                .setFlexGrow(0);
    }

    /** Most are for Linux, which goes without saying. */
    private static String platforms(ImageTag tag) {
        if (tag.platforms().isEmpty()) return "";
        String first = tag.platforms().getFirst().replaceFirst("^linux/", "");
        return tag.platforms().size() == 1
                ? first
                : first + " +" + (tag.platforms().size() - 1);
    }

    private static <T> String text(@Nullable T value, Function<T, String> words) {
        return value == null ? "" : words.apply(value);
    }
}
