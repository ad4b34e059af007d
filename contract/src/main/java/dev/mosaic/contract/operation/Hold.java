package dev.mosaic.contract.operation;

/** Why pods of an older revision stay though the change is written: who must do what first. */
public enum Hold {
    /** The rollout is paused: it goes on once it is resumed. */
    PAUSED,
    /** The update strategy is OnDelete: a pod is replaced once somebody deletes it. */
    ON_DELETE,
    /** The update strategy has a partition: pods with a lower ordinal stay until it is lowered. */
    PARTITION
}
