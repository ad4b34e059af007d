package dev.mosaic.kapi.matching;

import dev.mosaic.contract.repository.Reason;
import dev.mosaic.contract.repository.ReasonKind;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names are the same but for an everyday word at the end: {@code checkout} and {@code checkoutservice}. */
final class ImageResembles implements Naming {

    @Override
    public Optional<Reason> weigh(Case one, BuildUnit unit) {
        Set<String> stems = one.bases().stream().map(Words::stem).collect(Collectors.toSet());
        Stream<Words> names = unit.whole() ? Stream.of(unit.name(), unit.called()) : Stream.of(unit.name());
        return names.filter(name -> !name.isEmpty() && stems.contains(name.stem()))
                .findFirst()
                .map(name ->
                        Reasons.of(ReasonKind.IMAGE_RESEMBLES, 20, "image", one.imageText(), "other", name.toString()));
    }
}
