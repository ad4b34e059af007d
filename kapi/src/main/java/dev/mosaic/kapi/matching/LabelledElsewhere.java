package dev.mosaic.kapi.matching;

import dev.mosaic.contract.repository.Reason;
import dev.mosaic.contract.repository.ReasonKind;
import dev.mosaic.kapi.git.SourceAddress;
import java.util.Optional;

/** Against every source that is ours, where the image's own label names one that is not: ours, or only its base image's. */
final class LabelledElsewhere implements Naming {

    @Override
    public Optional<Reason> weigh(Case one, BuildUnit unit) {
        return LabelledSource.labelled(one)
                .filter(entry -> !SourceAddress.of(entry.getValue())
                        .leadsTo(unit.repository().url()))
                .findFirst()
                .map(entry ->
                        Reasons.of(ReasonKind.SOURCE_ELSEWHERE, -25, "key", entry.getKey(), "value", entry.getValue()));
    }
}
