package dev.mosaic.kapi.matching;

import dev.mosaic.contract.repository.Reason;
import dev.mosaic.contract.repository.ReasonKind;
import java.util.Optional;

/** The workload, its container or its label is called as the folder, or as the repository where that builds one thing. */
final class WorkloadIsNamed implements Naming {

    @Override
    public Optional<Reason> weigh(Case one, BuildUnit unit) {
        return one.names().stream()
                .filter(name -> unit.whole() && name.same(unit.called())
                        || unit.names().stream().anyMatch(name::same)
                        || unit.both().stream().anyMatch(name::same))
                .findFirst()
                .map(name -> Reasons.of(ReasonKind.WORKLOAD_IS_NAMED, 15, "name", name.toString()));
    }
}
