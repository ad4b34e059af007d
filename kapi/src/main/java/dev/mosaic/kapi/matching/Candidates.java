package dev.mosaic.kapi.matching;

import dev.mosaic.contract.git.RelativePath;
import dev.mosaic.contract.repository.Candidate;
import dev.mosaic.contract.repository.Confidence;
import java.util.ArrayList;
import java.util.List;

/** Tells what was weighed as proposals: the best with its confidence, and its strongest competitors. */
final class Candidates {
    private static final int MOST = 5;

    private Candidates() {}

    static List<Candidate> of(List<Weighed> weighed) {
        List<Candidate> candidates = new ArrayList<>();
        for (Weighed one : weighed.subList(0, Math.min(MOST, weighed.size()))) {
            candidates.add(candidate(one, candidates.isEmpty() ? Certainty.of(weighed) : Certainty.alone(one)));
        }
        return candidates;
    }

    private static Candidate candidate(Weighed one, Confidence confidence) {
        BuildUnit unit = one.unit();
        return new Candidate(
                unit.repository().url(),
                unit.dockerfile() == null ? null : new RelativePath(unit.dockerfile()),
                new RelativePath(Contexts.of(unit)),
                confidence,
                one.weight(),
                one.reasons(),
                unit.dockerfile() == null && JvmFolder.is(unit.repository().markers(unit.folder())));
    }
}
