package dev.mosaic.kapi.matching;

import dev.mosaic.contract.repository.Reason;
import dev.mosaic.contract.repository.ReasonKind;
import java.util.Optional;

/** One image repository holds several programs, told apart by tags: {@code acme/shop:1.4-cart}. */
final class TagIsFolder implements Naming {

    @Override
    public Optional<Reason> weigh(Case one, BuildUnit unit) {
        Words tag = one.tag();
        if (tag.isEmpty() || !isRepository(one, unit)) return Optional.empty();
        return unit.names().stream()
                .filter(tag::same)
                .findFirst()
                .map(name -> Reasons.of(
                        ReasonKind.TAG_IS_FOLDER, 40, "tag", one.image().tag(), "folder", unit.folder()));
    }

    /** By its name, or by its name after that of who publishes it: {@code open-shop/demo} of {@code openshop-demo}. */
    private static boolean isRepository(Case one, BuildUnit unit) {
        if (one.isCalled(unit.called())) return true;
        return !one.image().places().isEmpty()
                && one.image().placeNames().getLast().plus(one.image().base()).same(unit.called());
    }
}
