package dev.mosaic.kapi.diagnosis;

import dev.mosaic.contract.diagnosis.Outcome;
import dev.mosaic.contract.diagnosis.RootCause;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A check at its place in a tree: the root causes it may find, and what is asked after each outcome; several are asked at once. */
public final class Step {
    private final Check check;
    private final Set<RootCause> causes = new TreeSet<>();
    private final Map<Outcome, List<Step>> next = new EnumMap<>(Outcome.class);

    private Step(Check check) {
        this.check = check;
        for (Outcome outcome : Outcome.values()) next.put(outcome, new ArrayList<>());
    }

    public static Step ask(Check check) {
        return new Step(check);
    }

    /** The leaves at its NO. */
    public Step finds(RootCause... leaves) {
        causes.addAll(List.of(leaves));
        return this;
    }

    public Step ifYes(Step... steps) {
        return on(Outcome.YES, steps);
    }

    public Step ifNo(Step... steps) {
        return on(Outcome.NO, steps);
    }

    public Step ifUnknown(Step... steps) {
        return on(Outcome.CANNOT_TELL, steps);
    }

    /** Whatever it answers. */
    public Step then(Step... steps) {
        return ifYes(steps).ifNo(steps).ifUnknown(steps);
    }

    private Step on(Outcome outcome, Step... steps) {
        next.get(outcome).addAll(List.of(steps));
        return this;
    }

    Check check() {
        return check;
    }

    String id() {
        return check.id();
    }

    Set<RootCause> causes() {
        return causes;
    }

    List<Step> next(Outcome outcome) {
        return next.get(outcome);
    }
}
