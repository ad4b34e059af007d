package dev.mosaic.kapi.git.jgit;

import dev.mosaic.contract.git.RelativePath;
import dev.mosaic.kapi.git.SourceTree;
import dev.mosaic.kapi.git.TreeFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;

/** Reads the tree of a commit. */
final class Trees {

    private Trees() {}

    static void write(ObjectReader reader, RevCommit commit, SourceTree tree) throws IOException {
        tree.announce(size(reader, commit));
        try (TreeWalk walk = walk(reader, commit)) {
            while (walk.next()) writeEntry(reader, walk, tree);
        }
    }

    static void requireComplete(ObjectReader reader, RevCommit commit) throws IOException {
        try (TreeWalk walk = walk(reader, commit)) {
            while (walk.next()) {
                ObjectId id = walk.getObjectId(0);
                boolean ours = walk.getFileMode() != FileMode.GITLINK;
                if (ours && !reader.has(id)) throw new MissingObjectException(id, Constants.TYPE_BLOB);
            }
        }
    }

    static TreeFiles files(ObjectReader reader, RevCommit commit, int limit) throws IOException {
        List<RelativePath> paths = new ArrayList<>();
        try (TreeWalk walk = walk(reader, commit)) {
            while (walk.next()) {
                if (!isFile(walk)) continue;
                if (paths.size() == limit) return new TreeFiles(paths, true);
                TreeFiles.path(walk.getPathString()).ifPresent(paths::add);
            }
        }
        return new TreeFiles(paths, false);
    }

    static Map<RelativePath, byte[]> read(ObjectReader reader, RevCommit commit, Set<RelativePath> paths, int limit)
            throws IOException {
        Map<RelativePath, byte[]> contents = new HashMap<>();
        for (RelativePath path : paths) {
            try (TreeWalk walk = TreeWalk.forPath(reader, path.value(), commit.getTree())) {
                if (walk == null || !isFile(walk)) continue;
                ObjectLoader content = reader.open(walk.getObjectId(0), Constants.OBJ_BLOB);
                if (content.getSize() <= limit) contents.put(path, content.getCachedBytes(limit));
            }
        }
        return contents;
    }

    private static boolean isFile(TreeWalk walk) {
        return walk.getFileMode() == FileMode.REGULAR_FILE || walk.getFileMode() == FileMode.EXECUTABLE_FILE;
    }

    /** Without opening a file: a few bytes in a repository may stand for gigabytes outside. */
    private static long size(ObjectReader reader, RevCommit commit) throws IOException {
        long size = 0;
        try (TreeWalk walk = walk(reader, commit)) {
            while (walk.next()) {
                if (walk.getFileMode() != FileMode.GITLINK) {
                    size += reader.getObjectSize(walk.getObjectId(0), Constants.OBJ_BLOB);
                }
            }
        }
        return size;
    }

    private static TreeWalk walk(ObjectReader reader, RevCommit commit) throws IOException {
        TreeWalk walk = new TreeWalk(reader);
        walk.reset(commit.getTree());
        walk.setRecursive(true);
        return walk;
    }

    private static void writeEntry(ObjectReader reader, TreeWalk walk, SourceTree tree) throws IOException {
        FileMode mode = walk.getFileMode();
        if (mode == FileMode.GITLINK) {
            tree.folder(walk.getPathString()); // a submodule: git, too, leaves an empty folder
        } else if (mode == FileMode.SYMLINK) {
            byte[] target = reader.open(walk.getObjectId(0)).getCachedBytes(4096);
            tree.link(walk.getPathString(), new String(target, StandardCharsets.UTF_8));
        } else {
            try (InputStream content = reader.open(walk.getObjectId(0)).openStream()) {
                tree.file(walk.getPathString(), mode == FileMode.EXECUTABLE_FILE, content);
            }
        }
    }
}
