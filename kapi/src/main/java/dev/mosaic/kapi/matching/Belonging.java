package dev.mosaic.kapi.matching;

import dev.mosaic.contract.repository.Reason;
import java.util.Optional;

/** Weighs whether a workload comes from a repository, whatever is built there. */
interface Belonging {

    Optional<Reason> weigh(Case one, Known repository);
}
