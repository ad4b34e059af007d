package dev.mosaic.kapi.manifest;

import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.Purpose;
import dev.mosaic.kapi.cluster.Kubectl;
import dev.mosaic.kapi.tree.TreePatch;
import java.util.List;

/** An edit by hand. */
final class EditCommands {
    private EditCommands() {}

    static List<Command> of(EditIntent intent) {
        Command patch = Command.of(
                Purpose.EDIT,
                "kubectl",
                "-n",
                intent.workload().namespace(),
                "patch",
                intent.workload().kubectl(),
                "--type=json",
                "--field-manager=mosaic",
                "-p",
                TreePatch.json(intent.patch()));
        return List.of(patch, Kubectl.status(intent.workload()));
    }
}
