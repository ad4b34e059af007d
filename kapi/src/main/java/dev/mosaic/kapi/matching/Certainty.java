package dev.mosaic.kapi.matching;

import dev.mosaic.contract.repository.Confidence;
import java.util.List;

/**
 * When to be sure. Only with evidence of two kinds (where from, and which), enough of it, and nothing else that comes near: to be
 * wrong with confidence is the one thing that cannot be forgiven; to be unsure costs a look.
 */
final class Certainty {
    static final int SURE = 60;
    static final int MARGIN = 20;
    static final int LIKELY = 50;
    /** Below it nothing is proposed. */
    static final int LEAST = 15;

    private Certainty() {}

    /** Of the best, given all that were weighed, best first. */
    static Confidence of(List<Weighed> weighed) {
        Weighed best = weighed.getFirst();
        int next = weighed.size() < 2 ? 0 : weighed.get(1).weight();
        if (best.weight() >= SURE && best.weight() - next >= MARGIN && best.founded()) return Confidence.SURE;
        return alone(best);
    }

    /** Of one that is not the best. */
    static Confidence alone(Weighed one) {
        return one.weight() >= LIKELY && one.pointed() ? Confidence.LIKELY : Confidence.UNSURE;
    }
}
