package dev.mosaic.kapi.matching;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A repository with what is asked of it again and again; {@code charted} is by image which of its charts runs it. */
record Known(CodeRepository repository, Words name, Words owner, List<BuildUnit> units, Map<String, String> charted) {

    static Known of(CodeRepository repository) {
        return new Known(
                repository,
                Words.of(repository.name()),
                Words.of(repository.owner()),
                Units.of(repository),
                ChartValues.images(repository));
    }

    /** All names that an image of it may have: its own, and those of what it builds. */
    Stream<Words> names() {
        Stream<Words> units = this.units.stream()
                .filter(unit -> unit.standing() != Standing.ASIDE)
                .flatMap(unit -> Stream.concat(unit.names().stream(), unit.both().stream()));
        return Stream.concat(Stream.of(name), units).filter(one -> !one.isEmpty());
    }
}
