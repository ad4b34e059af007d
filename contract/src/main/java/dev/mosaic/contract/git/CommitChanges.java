package dev.mosaic.contract.git;

import java.util.List;

/** What a commit changed against its first parent, by path; {@code cut} tells that there are more files than these. */
public record CommitChanges(List<FileChange> files, boolean cut) {

    public int added() {
        return files.stream().mapToInt(FileChange::added).sum();
    }

    public int removed() {
        return files.stream().mapToInt(FileChange::removed).sum();
    }
}
