package dev.mosaic.contract.commit;

/** Why a commit, or what is to be told of it, is not known. */
public enum Doubt {
    /** No annotation, no label, and no tag that is a commit or a git tag. */
    NO_TRACE,
    /** Something names a commit, but nobody said in which repository, or one on a host that Mosaic was not given. */
    NO_REPOSITORY,
    /** The repository has no such commit. */
    NOT_IN_REPOSITORY,
    /** The registry did not tell of the image. */
    IMAGE_UNREAD,
    /** The git host did not tell of the commit. */
    SOURCE_UNREAD
}
