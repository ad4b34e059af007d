package dev.mosaic.kapi.matching;

import dev.mosaic.contract.repository.Reason;
import dev.mosaic.contract.repository.ReasonKind;
import java.util.Objects;
import java.util.Optional;

/**
 * Against Dockerfiles whose name says that they are for developing or testing; and where editions stand in one folder
 * ({@code Dockerfile}, {@code Dockerfile.release}), against each, since any may be the one.
 */
final class OtherVariant implements Naming {

    @Override
    public Optional<Reason> weigh(Case one, BuildUnit unit) {
        if (unit.dockerfile() == null) return Optional.empty();
        if (unit.standing() == Standing.UNLIKELY) return doubt(30, unit.dockerfile());
        return unit.beside().stream()
                .filter(other -> !Objects.equals(other.path(), unit.dockerfile()))
                .filter(other -> other.folder().equals(unit.folder()))
                .filter(other -> unit.standing() == Standing.VARIANT || other.standing() == Standing.VARIANT)
                .findFirst()
                .flatMap(other -> doubt(unit.standing() == Standing.VARIANT ? 30 : 25, other.path()));
    }

    private static Optional<Reason> doubt(int weight, String file) {
        return Optional.of(Reasons.of(ReasonKind.VARIANT, -weight, "file", file));
    }
}
