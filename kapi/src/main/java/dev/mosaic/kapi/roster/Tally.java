package dev.mosaic.kapi.roster;

import dev.mosaic.contract.workload.HealthWord;
import java.util.EnumMap;
import java.util.Map;

/** How many of each health word. */
final class Tally {
    private final Map<HealthWord, Integer> counts = new EnumMap<>(HealthWord.class);

    void add(HealthWord word, int number) {
        counts.merge(word, number, (before, more) -> before + more == 0 ? null : before + more);
    }

    Map<HealthWord, Integer> counts() {
        return new EnumMap<>(counts);
    }
}
