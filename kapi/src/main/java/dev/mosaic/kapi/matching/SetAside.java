package dev.mosaic.kapi.matching;

import dev.mosaic.contract.repository.Reason;
import dev.mosaic.contract.repository.ReasonKind;
import java.util.Optional;

/** Against Dockerfiles among tests, examples or other people's code, unless the image is called by that very word. */
final class SetAside implements Naming {

    @Override
    public Optional<Reason> weigh(Case one, BuildUnit unit) {
        return Standings.aside(unit.folder())
                .filter(part -> unit.standing() == Standing.ASIDE && !isMeant(one, unit, part))
                .map(part -> Reasons.of(ReasonKind.SET_ASIDE, -30, "folder", part));
    }

    private static boolean isMeant(Case one, BuildUnit unit, String part) {
        return Tree.file(unit.folder()).equals(part) && one.isCalled(Words.of(part));
    }
}
