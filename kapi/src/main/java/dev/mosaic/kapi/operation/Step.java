package dev.mosaic.kapi.operation;

import dev.mosaic.contract.operation.StepName;

/**
 * One step. Every step may be run again; a {@code local} one leaves its result on this machine only, so after a restart
 * it is run again whenever the step after it has not ended.
 */
public record Step(StepName name, boolean local, Work work) {

    /** A step whose result lies in the cluster, a registry or the record. */
    public static Step of(StepName name, Work work) {
        return new Step(name, false, work);
    }

    /** A step whose result lies on this machine. */
    public static Step local(StepName name, Work work) {
        return new Step(name, true, work);
    }

    /** Does the step and answers its result in a few words; fails with a refusal; ends on an interrupt. */
    @FunctionalInterface
    public interface Work {

        String run(Run run);
    }
}
