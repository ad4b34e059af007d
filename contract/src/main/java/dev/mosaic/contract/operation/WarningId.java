package dev.mosaic.contract.operation;

/** What a plan may warn of. */
public enum WarningId {
    OWNED_BY_ARGO_CD(true),
    OWNED_BY_FLUX(true),
    OWNED_BY_HELM(false),
    AUTOSCALED(true),
    OWNED_BY_OPERATOR(true),
    /** No pod will be left. */
    SCALES_TO_ZERO(true),
    /** The rollout is paused: what is written rolls once it is resumed. */
    PAUSED(false),
    /** What was changed during the pause rolls now. */
    ROLLS_WHAT_WAITED(false),
    /** The update strategy is OnDelete: pods stay until somebody deletes them. */
    ON_DELETE(false),
    /** The update strategy has a partition: pods below it stay. */
    PARTITIONED(false),
    /** The strategy is Recreate: every pod ends before a new one starts. */
    RECREATES(true),
    /** It is the only pod: nothing serves until it is replaced. */
    ONLY_POD(true),
    /** A PodDisruptionBudget allows no further pod to go. */
    BREAKS_BUDGET(true),
    /** Mosaic or the user may not read PodDisruptionBudgets. */
    BUDGETS_UNKNOWN(false),
    /** Mosaic may not read autoscalers. */
    AUTOSCALERS_UNKNOWN(false),
    ALREADY_RUNS(false),
    /** Folders of the source that the commit only points at stay empty. */
    SUBMODULES(false),
    /** Files whose content Git LFS keeps elsewhere come as pointers. */
    LFS_POINTERS(false);

    private final boolean consent;

    WarningId(boolean consent) {
        this.consent = consent;
    }

    /** Whether people should say that they know before they start: the act stops something, or will be undone by others. */
    public boolean wantsConsent() {
        return consent;
    }
}
