package dev.mosaic.contract.operation;

/** The state an operation left the pods in. */
public enum Ending {
    /** What was asked for runs. */
    DONE,
    /** What was asked for is written; the pods change once its {@link Hold} is lifted. */
    HELD,
    /** It failed or was cancelled after the roll; the pods run the last good revision again. */
    BACK_AT_LAST_GOOD,
    /** It failed or was cancelled before the roll; the pods never changed. */
    UNTOUCHED,
    /** It failed and was left so, as chosen before the start. */
    LEFT_AS_IS,
    /** It failed and so did the way back: a person must look. */
    RETURN_FAILED
}
