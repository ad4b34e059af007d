package dev.mosaic.contract.operation;

/** What happens when the new pods do not come up: chosen before the start. */
public enum OnFailure {
    RETURN_TO_LAST_GOOD,
    LEAVE_AS_IS
}
