package dev.mosaic.kapi.matching;

import dev.mosaic.contract.repository.Reason;
import dev.mosaic.contract.repository.ReasonKind;
import java.util.List;
import java.util.Optional;

/** Code that no Dockerfile builds: said where it is usual (a JVM, Go), doubted where it is not. */
final class BuiltWithout implements Naming {

    @Override
    public Optional<Reason> weigh(Case one, BuildUnit unit) {
        if (unit.dockerfile() != null) return Optional.empty();
        List<String> markers = unit.repository().markers(unit.folder());
        String file = markers.stream()
                .filter(Tree::buildsAlone)
                .findFirst()
                .orElseGet(
                        () -> markers.stream().filter(Tree::isCode).findFirst().orElse(""));
        return Optional.of(Reasons.of(ReasonKind.WITHOUT_DOCKERFILE, Tree.buildsAlone(file) ? 0 : -25, "file", file));
    }
}
