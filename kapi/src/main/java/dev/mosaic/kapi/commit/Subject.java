package dev.mosaic.kapi.commit;

import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.contract.workload.RunningCommit;
import dev.mosaic.contract.workload.WorkloadId;
import java.util.Optional;

/** One container, with everything about it that lies at hand. */
record Subject(WorkloadId workload, RunningImage image, Optional<RunningCommit> note, Optional<Binding> binding) {

    Optional<GitUrl> boundTo() {
        return binding.map(Binding::repository);
    }
}
