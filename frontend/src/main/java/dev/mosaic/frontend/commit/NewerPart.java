package dev.mosaic.frontend.commit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.mosaic.contract.git.CommitRange;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.CommitRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The commits between what runs and the newest of the default branch. */
class NewerPart extends Div {
    private final WorkloadId id;

    NewerPart(Archive archive, GitUrl repository, CommitSha sha, WorkloadId id) {
        this.id = id;
        add(new Fold(
                "active.newer",
                "commit-newer",
                fold -> archive.newer(repository, sha, newer -> show(fold, newer), fold::refuse)));
    }

    private void show(Fold fold, Optional<Archive.Newer> newer) {
        if (newer.isEmpty()) {
            fold.say(Text.of("active.newer.nobranch"));
            return;
        }
        String branch = newer.get().branch().name().value();
        CommitRange range = newer.get().range();
        List<Component> parts = new ArrayList<>();
        if (range.gained().isEmpty()) parts.add(new Paragraph(Text.of("active.newer.none", branch)));
        else {
            parts.add(new Paragraph(Text.count("active.newer", range.gained().size(), branch)));
            parts.add(CommitRow.list(range.gained()));
            parts.add(new Anchor(Routes.workload(id, "ship"), Text.of("active.ship")));
        }
        if (!range.lost().isEmpty()) {
            parts.add(new Paragraph(Text.count("active.aside", range.lost().size(), branch)));
            parts.add(CommitRow.list(range.lost()));
        }
        if (range.cut()) parts.add(new Paragraph(Text.of("active.cut")));
        fold.show(parts.toArray(Component[]::new));
    }
}
