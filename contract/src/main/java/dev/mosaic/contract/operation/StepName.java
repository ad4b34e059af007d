package dev.mosaic.contract.operation;

/** The steps operations are made of, in the order they run; {@link #RETURN} runs only after a failed roll. */
public enum StepName {
    RESOLVE,
    FETCH,
    BUILD,
    PUSH,
    ROLL,
    AWAIT,
    ANNOTATE,
    RETURN
}
