package dev.mosaic.contract.delivery;

import dev.mosaic.contract.git.GitRef;
import dev.mosaic.contract.image.BuilderKind;
import dev.mosaic.contract.operation.OnFailure;
import dev.mosaic.contract.workload.WorkloadId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The whole intent of a ship: build {@code revision} (a commit id or any ref) of the repository the container is bound
 * to, and roll the container to it. {@code branch} is noted on the workload; {@code tag} null means the short commit
 * id; {@code builder} null means the one that fits; {@code target} is the stage of the Dockerfile to build, null the last.
 */
public record Ship(
        WorkloadId workload,
        String container,
        GitRef revision,
        @Nullable GitRef branch,
        @Nullable String tag,
        @Nullable BuilderKind builder,
        @Nullable Map<String, String> buildArguments,
        OnFailure onFailure,
        @Nullable String target) {

    public Ship {
        if (tag != null && !tag.matches("[\\w][\\w.-]{0,127}")) {
            throw new IllegalArgumentException("tag must have 1 to 128 letters, digits or _ . -");
        }
        if (target != null && !target.matches("[A-Za-z0-9][\\w.-]{0,127}")) {
            throw new IllegalArgumentException("target must be the name or number of a stage");
        }
        if ("latest".equals(tag)) throw new IllegalArgumentException("tag must not be latest: it names no commit");
        buildArguments = buildArguments == null ? Map.of() : Map.copyOf(buildArguments);
    }

    /** A ship of the last stage. */
    public Ship(
            WorkloadId workload,
            String container,
            GitRef revision,
            @Nullable GitRef branch,
            @Nullable String tag,
            @Nullable BuilderKind builder,
            @Nullable Map<String, String> buildArguments,
            OnFailure onFailure) {
        this(workload, container, revision, branch, tag, builder, buildArguments, onFailure, null);
    }
}
