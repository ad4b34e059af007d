package dev.mosaic.kapi.diagnosis;

import java.time.Duration;
import java.util.Locale;

/**
 * One question of a tree, named as the question; a NO is what is wrong. Its words are under {@code SUITE.ID} and {@code SUITE.ID.how}.
 * What it cannot see it leaves to {@link Unseen}, which becomes "cannot tell".
 */
public interface Check {

    /** Answers from evidence alone; may block, within its deadline. */
    Answer ask(Case here);

    /** {@code IsEveryPodMade} is {@code is-every-pod-made}. */
    default String id() {
        return getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** How long it may take. */
    default Duration deadline() {
        return Duration.ofSeconds(5);
    }
}
