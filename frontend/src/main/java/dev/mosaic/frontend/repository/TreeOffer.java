package dev.mosaic.frontend.repository;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.git.RelativePath;
import dev.mosaic.contract.repository.JvmProject;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.Glyph;
import java.util.List;

/** The Dockerfiles and JVM projects found in a repository, to be taken with one press. */
class TreeOffer extends Div {
    private static final int FEW = 8;
    private final BindFields fields;
    private final Div dockerfiles = line("bind-dockerfiles");
    private final Div projects = line("bind-projects");

    TreeOffer(BindFields fields) {
        this.fields = fields;
        forget();
        add(dockerfiles, projects);
    }

    void forget() {
        dockerfiles.removeAll();
        projects.removeAll();
    }

    void dockerfiles(List<RelativePath> found) {
        List<Button> buttons = found.stream()
                .limit(FEW)
                .map(file -> Buttons.marked(
                        Buttons.quiet(Glyph.IMAGE, file.value(), () -> fields.take(file)), "bind-dockerfile-found"))
                .toList();
        if (found.isEmpty()) {
            dockerfiles.removeAll();
            dockerfiles.add(new Span(Text.of("bind.tree.none")));
        } else fill(dockerfiles, Text.count("bind.tree", found.size()), buttons, found.size());
    }

    /** Most repositories have none, which needs no word. */
    void projects(List<JvmProject> found) {
        List<Button> buttons = found.stream().limit(FEW).map(this::button).toList();
        if (!found.isEmpty()) fill(projects, Text.count("bind.projects", found.size()), buttons, found.size());
    }

    private Button button(JvmProject project) {
        String folder = project.folder().equals(RelativePath.ROOT)
                ? Text.of("bind.projects.root")
                : project.folder().value();
        Button take = Buttons.quiet(Glyph.WORKSPACE, folder, () -> fields.take(project));
        take.setTooltipText(Text.of(project.tool()));
        return Buttons.marked(take, "bind-project-found");
    }

    private static void fill(Div line, String words, List<Button> buttons, int all) {
        line.removeAll();
        line.add(new Span(words));
        buttons.forEach(line::add);
        if (all > FEW) line.add(new Span(Text.of("bind.tree.more", all - FEW)));
    }

    private static Div line(String mark) {
        Div line = new Div();
        line.addClassNames("m-tree-offer", "m-muted");
        line.getElement().setAttribute("data-test", mark);
        return line;
    }
}
