package dev.mosaic.kapi.delivery;

import dev.mosaic.contract.delivery.Ship;
import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.image.Digest;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.contract.workload.WorkloadId;

/**
 * What to ship, with the binding and the commit as they were at the start: a binding or branch that moves meanwhile
 * changes no running ship. This one commit is what every step builds, tags and notes.
 */
record ShipIntent(Ship ship, Binding binding, Commit commit) {

    WorkloadId workload() {
        return ship.workload();
    }

    String container() {
        return ship.container();
    }

    /** The image under its tag: the one asked for, else the short commit id. */
    ImageReference tagged() {
        return binding.images().tagged(ship.tag() == null ? commit.sha().brief() : ship.tag());
    }

    /** The image as the pods will run it. */
    ImageReference at(Digest digest) {
        return binding.images().at(digest);
    }
}
