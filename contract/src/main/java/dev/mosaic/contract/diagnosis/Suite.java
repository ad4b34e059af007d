package dev.mosaic.contract.diagnosis;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.stream.Stream;

/** The trees of questions, in the order in which their verdicts are told. */
public enum Suite {
    PODS,
    NETWORK,
    INGRESS,
    ACCESS,
    CHANGE;

    /** As the API writes it: {@code pods}. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The suite of this id; fails with IllegalArgumentException where there is none. */
    @JsonCreator
    public static Suite of(String id) {
        return Stream.of(values())
                .filter(suite -> suite.id().equals(id.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("suites must be of pods, network, ingress, access and change"));
    }
}
