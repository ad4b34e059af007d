package dev.mosaic.frontend.commit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dev.mosaic.contract.commit.ActiveCommit;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.RunningCommit;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.WorkloadPanel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** For each container the commit it runs; asked anew when what it runs changes. */
class CommitPanel implements WorkloadPanel {
    private final Archive archive;
    private final WorkloadId id;
    private final Div content = new Div();
    private final Div body = new Div();
    private @Nullable Running asked;

    /** What decides the answer: the images in the template, and what was noted about them. */
    private record Running(List<Container> containers, List<RunningCommit> notes) {}

    CommitPanel(Archive archive, WorkloadDetail detail) {
        this.archive = archive;
        this.id = detail.workload().id();
        content.addClassNames("m-card", "m-active");
        content.getElement().setAttribute("data-test", "active-commits");
        Paragraph reading = new Paragraph(Text.of("active.reading"));
        reading.addClassName("m-muted");
        body.add(reading);
        content.add(new H2(Text.of("active.title")), body);
        show(detail);
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public void show(WorkloadDetail now) {
        Running running =
                new Running(now.workload().containers(), now.workload().commits());
        if (running.equals(asked)) return;
        asked = running;
        archive.active(id, found -> show(running, found), this::refuse);
    }

    /** An answer to a question that is no longer asked would tell of the past. */
    private void show(Running of, List<ActiveCommit> found) {
        if (!of.equals(asked)) return;
        body.removeAll();
        found.forEach(one -> body.add(new CommitCard(archive, id, one, found.size() > 1)));
    }

    private void refuse(Failure why) {
        asked = null;
        body.removeAll();
        body.add(new FailureBox(why));
    }
}
