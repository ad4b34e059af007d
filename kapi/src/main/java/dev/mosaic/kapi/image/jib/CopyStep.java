package dev.mosaic.kapi.image.jib;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One COPY or ADD with its variables resolved: {@code target} is absolute, {@code toFolder} says that it is written as
 * a folder, {@code owner} is {@code uid:gid}, {@code mode} null means the mode the source has.
 */
record CopyStep(
        int line,
        String text,
        boolean add,
        List<String> sources,
        String target,
        boolean toFolder,
        String owner,
        @Nullable Integer mode) {}
