package dev.mosaic.kapi.matching;

import dev.mosaic.contract.repository.Candidate;
import dev.mosaic.contract.repository.Match;
import java.util.Optional;

/** How one answer compares with the truth, by the rules the corpus gives. */
enum Grade {
    RIGHT,
    WRONG,
    UNSURE;

    /** Of repository and Dockerfile. */
    static Grade source(Match match, Truth truth) {
        Optional<Candidate> best = match.best();
        if (!match.sure()) return truth.git().isEmpty() && best.isEmpty() ? RIGHT : UNSURE;
        return !truth.git().isEmpty()
                        && truth.git().equals(best.orElseThrow().repository().path())
                        && truth.dockerfile().equals(dockerfile(best.orElseThrow()))
                ? RIGHT
                : WRONG;
    }

    /** Of the image repository. */
    static Grade image(Match match, Truth truth) {
        String claimed = match.images() == null ? "" : match.images().value();
        if (claimed.equals(truth.image())) return RIGHT;
        return claimed.isEmpty() ? UNSURE : WRONG;
    }

    private static String dockerfile(Candidate candidate) {
        return candidate.dockerfile() == null ? "" : candidate.dockerfile().value();
    }
}
