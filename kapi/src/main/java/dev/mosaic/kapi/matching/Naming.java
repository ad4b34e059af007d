package dev.mosaic.kapi.matching;

import dev.mosaic.contract.repository.Reason;
import java.util.Optional;

/** Weighs whether it is this thing of a repository that runs in a workload. */
interface Naming {

    Optional<Reason> weigh(Case one, BuildUnit unit);
}
