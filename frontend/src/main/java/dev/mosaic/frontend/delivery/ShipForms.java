package dev.mosaic.frontend.delivery;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.mosaic.contract.delivery.DeliveryApi;
import dev.mosaic.contract.delivery.OldImageApi;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.operation.OperationApi;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.contract.repository.RepositoryApi;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.Glyph;
import org.springframework.context.annotation.Scope;

/** Makes the form that ships a bound container, with what was shipped before below it. */
@SpringComponent
@Scope("prototype")
class ShipForms {
    private final RepositoryApi repositories;
    private final DeliveryApi deliveries;
    private final OperationApi operations;
    private final OldImageApi images;
    private final Wire wire;

    ShipForms(
            RepositoryApi repositories,
            DeliveryApi deliveries,
            OperationApi operations,
            OldImageApi images,
            Wire wire) {
        this.repositories = repositories;
        this.deliveries = deliveries;
        this.operations = operations;
        this.images = images;
        this.wire = wire;
    }

    Component form(Workload workload, Binding binding) {
        CommitChoice commits =
                new CommitChoice(repositories, wire, binding.repository(), sha -> runs(workload, binding, sha));
        ShipForm form = new ShipForm(commits, new ShipPlan(deliveries, wire), binding);
        return new Div(form, new EarlierShips(operations, wire, workload.id(), oldImages(binding)));
    }

    private static String runs(Workload workload, Binding binding, CommitSha sha) {
        boolean runs = workload.commits().stream()
                .anyMatch(commit -> commit.container().equals(binding.container())
                        && commit.sha().equals(sha));
        return runs ? Text.of("commit.runs") : "";
    }

    private Button oldImages(Binding binding) {
        Button open = Buttons.quiet(
                Glyph.IMAGE, Text.of("oldimages.title"), () -> new OldImagesDialog(images, wire, binding).open());
        return Buttons.marked(open, "old-images");
    }
}
