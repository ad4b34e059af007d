package dev.mosaic.kapi.matching;

import dev.mosaic.contract.repository.Reason;
import dev.mosaic.contract.repository.ReasonKind;
import java.util.Optional;

/** The repository has one Dockerfile for running, and it stands for the whole of it. */
final class OnlyDockerfile implements Naming {

    @Override
    public Optional<Reason> weigh(Case one, BuildUnit unit) {
        if (unit.dockerfile() == null || unit.standing() != Standing.MAIN || !unit.whole()) return Optional.empty();
        if (unit.beside().stream().filter(Dockerfile::serves).count() > 1) return Optional.empty();
        return Optional.of(Reasons.of(ReasonKind.ONLY_DOCKERFILE, 20, "file", unit.dockerfile()));
    }
}
