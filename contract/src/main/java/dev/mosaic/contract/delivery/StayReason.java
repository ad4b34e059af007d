package dev.mosaic.contract.delivery;

/** Why an image that Mosaic pushed stays in the registry; each has one sentence in the language files. */
public enum StayReason {
    /** A workload or job has it as its image, or a pod runs it: {what}. */
    IN_USE,
    /** Something the caller may not see has it as its image. */
    IN_USE_UNSEEN,
    /** A kept revision of a workload would return to it: {what}, {revision}. */
    REVISION,
    /** Another tag that stays names the same image: {tag}. */
    SAME_IMAGE,
    /** Another image that stays is made of it: {tag}. */
    PART,
    /** It is one of the newest, as many as were to stay. */
    NEWEST,
    /** Something the caller may not change is bound to this image repository, too, or runs from it. */
    SHARED_UNSEEN,
    /** The repository has more tags than are looked at: another may name the same image. */
    TOO_MANY
}
