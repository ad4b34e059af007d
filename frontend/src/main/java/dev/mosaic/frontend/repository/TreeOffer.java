package dev.mosaic.frontend.repository;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.git.RelativePath;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.Glyph;
import java.util.List;
import java.util.function.Consumer;

/** The Dockerfiles found in a repository, to be taken with one press. */
class TreeOffer extends Div {
    private static final int FEW = 8;
    private final Consumer<RelativePath> taken;

    TreeOffer(Consumer<RelativePath> taken) {
        this.taken = taken;
        addClassNames("m-tree-offer", "m-muted");
        getElement().setAttribute("data-test", "bind-dockerfiles");
    }

    void show(List<RelativePath> found) {
        removeAll();
        if (found.isEmpty()) {
            add(new Span(Text.of("bind.tree.none")));
            return;
        }
        add(new Span(Text.count("bind.tree", found.size())));
        found.stream()
                .limit(FEW)
                .forEach(file -> add(Buttons.marked(
                        Buttons.quiet(Glyph.IMAGE, file.value(), () -> taken.accept(file)), "bind-dockerfile-found")));
        if (found.size() > FEW) add(new Span(Text.of("bind.tree.more", found.size() - FEW)));
    }
}
