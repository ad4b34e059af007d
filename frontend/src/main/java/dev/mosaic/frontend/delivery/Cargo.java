package dev.mosaic.frontend.delivery;

import com.vaadin.flow.component.select.Select;
import dev.mosaic.contract.delivery.Ship;
import dev.mosaic.contract.delivery.ShipOffer.BoundContainer;
import dev.mosaic.contract.delivery.ShipOffer.Offered;
import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.git.GitRef;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.operation.OnFailure;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.text.Text;
import org.jspecify.annotations.Nullable;

/** A workload that can be shipped, and which of its bound containers shall be: one, since each ship is a rollout. */
class Cargo {
    private final Offered offered;
    private BoundContainer chosen;

    Cargo(Offered offered) {
        this.offered = offered;
        this.chosen = offered.containers().getFirst();
    }

    WorkloadId id() {
        return offered.workload();
    }

    GitUrl repository() {
        return chosen.binding().repository();
    }

    boolean runs(CommitSha sha) {
        return sha.equals(chosen.running());
    }

    boolean hasChoice() {
        return offered.containers().size() > 1;
    }

    /** A field that asks for the container. */
    Select<BoundContainer> field(Runnable changed) {
        Select<BoundContainer> field = new Select<>();
        field.setLabel(Text.of("ships.container", id()));
        field.setItems(offered.containers());
        field.setItemLabelGenerator(one -> one.binding().container());
        field.setValue(chosen);
        field.getElement().setAttribute("data-test", "ships-container");
        field.addValueChangeListener(event -> {
            chosen = event.getValue();
            changed.run();
        });
        return field;
    }

    /** The ship of this commit, with the defaults of a single one. */
    Ship ship(Commit commit, @Nullable GitRef branch, OnFailure onFailure) {
        GitRef revision = new GitRef(commit.sha().value());
        return new Ship(id(), chosen.binding().container(), revision, branch, null, null, null, onFailure);
    }
}
