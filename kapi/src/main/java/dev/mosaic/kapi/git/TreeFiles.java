package dev.mosaic.kapi.git;

import dev.mosaic.contract.git.RelativePath;
import java.util.List;
import java.util.Optional;

/** Files of a tree by path; {@code cut} tells that there are more. */
public record TreeFiles(List<RelativePath> paths, boolean cut) {

    /** The name as a path of ours; git takes names that we refuse. */
    public static Optional<RelativePath> path(String name) {
        try {
            return Optional.of(new RelativePath(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
