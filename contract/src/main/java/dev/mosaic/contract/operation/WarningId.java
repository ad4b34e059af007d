package dev.mosaic.contract.operation;

/** What a plan may warn of. */
public enum WarningId {
    OWNED_BY_ARGO_CD,
    OWNED_BY_FLUX,
    OWNED_BY_HELM,
    AUTOSCALED,
    OWNED_BY_OPERATOR,
    SCALES_TO_ZERO,
    PAUSED,
    ALREADY_RUNS
}
