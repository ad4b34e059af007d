package dev.mosaic.kapi.git.jgit;

import dev.mosaic.contract.git.Branch;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.git.GitRef;
import dev.mosaic.contract.git.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.jspecify.annotations.Nullable;

/** The names a remote told, and the commits behind them. */
record Refs(Map<String, Ref> byName) {

    List<Branch> branches() {
        String main = defaultBranch();
        return byName.values().stream()
                .filter(ref -> ref.getName().startsWith(Constants.R_HEADS) && ref.getObjectId() != null)
                .map(ref -> branch(ref, ref.getName().equals(main)))
                .sorted(Comparator.comparing((Branch branch) -> !branch.isDefault())
                        .thenComparing(branch -> branch.name().value()))
                .toList();
    }

    /** By name. */
    List<Tag> tags() {
        return byName.values().stream()
                .filter(ref -> ref.getName().startsWith(Constants.R_TAGS) && commit(ref) != null)
                .map(ref -> new Tag(
                        new GitRef(ref.getName().substring(Constants.R_TAGS.length())),
                        new CommitSha(Objects.requireNonNull(commit(ref)).name())))
                .sorted(Comparator.comparing(tag -> tag.name().value()))
                .toList();
    }

    /** Branch before tag; an annotated tag means the commit it points to. */
    Optional<ObjectId> find(GitRef name) {
        return Stream.of("", Constants.R_HEADS, Constants.R_TAGS, Constants.R_REFS)
                .map(prefix -> byName.get(prefix + name.value()))
                .filter(Objects::nonNull)
                .map(Refs::commit)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Old hosts do not tell where HEAD points; then it is the branch with HEAD's commit, best one of the usual names. */
    private String defaultBranch() {
        Ref head = byName.get(Constants.HEAD);
        if (head != null && head.isSymbolic()) return head.getTarget().getName();
        return byName.values().stream()
                .filter(ref -> head != null && ref.getName().startsWith(Constants.R_HEADS))
                .filter(ref -> Objects.equals(
                        ref.getObjectId(), Objects.requireNonNull(head).getObjectId()))
                .map(Ref::getName)
                .min(Comparator.comparing((String name) -> !name.matches("refs/heads/(main|master)"))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    private static @Nullable ObjectId commit(Ref ref) {
        return ref.getPeeledObjectId() != null ? ref.getPeeledObjectId() : ref.getObjectId();
    }

    private static Branch branch(Ref ref, boolean isDefault) {
        String name = ref.getName().substring(Constants.R_HEADS.length());
        return new Branch(new GitRef(name), new CommitSha(ref.getObjectId().name()), isDefault);
    }
}
