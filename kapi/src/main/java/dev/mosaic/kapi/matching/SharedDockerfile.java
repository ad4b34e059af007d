package dev.mosaic.kapi.matching;

import dev.mosaic.contract.repository.Reason;
import dev.mosaic.contract.repository.ReasonKind;
import java.util.Optional;

/** Against *without a Dockerfile* where one for everything, one above, or one for the whole repository set aside, may be meant. */
final class SharedDockerfile implements Naming {

    @Override
    public Optional<Reason> weigh(Case one, BuildUnit unit) {
        if (unit.dockerfile() != null) return Optional.empty();
        return unit.beside().stream()
                .filter(file -> unit.whole() || mayServe(unit, file))
                .findFirst()
                .map(file -> Reasons.of(ReasonKind.SHARED_DOCKERFILE, -25, "file", file.path()));
    }

    private static boolean mayServe(BuildUnit unit, Dockerfile file) {
        return file.standing() != Standing.ASIDE && (!file.telling() || Tree.within(unit.folder(), file.folder()));
    }
}
