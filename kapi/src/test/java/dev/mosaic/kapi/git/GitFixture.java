package dev.mosaic.kapi.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.TagBuilder;
import org.eclipse.jgit.lib.TreeFormatter;
import org.jspecify.annotations.Nullable;

/** A real bare git repository in a folder, filled by a test; also with trees no git would write. */
public final class GitFixture implements AutoCloseable {
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private final FileRepository repository;
    private int made;

    private GitFixture(FileRepository repository) {
        this.repository = repository;
    }

    /** An empty bare repository whose HEAD is {@code main}. */
    public static GitFixture at(Path folder) {
        try {
            FileRepository repository = new FileRepository(folder.toFile());
            repository.create(true);
            repository.updateRef(Constants.HEAD).link("refs/heads/main");
            return new GitFixture(repository);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a commit with exactly these files on the branch and answers its id. */
    public String commit(String branch, String message, Files files) {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            PersonIdent author =
                    new PersonIdent("Ada Lovelace", "ada@example.org", FIRST.plusSeconds(60L * made++), ZoneOffset.UTC);
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(files.insert(inserter));
            commit.setMessage(message);
            commit.setAuthor(author);
            commit.setCommitter(author);
            ObjectId parent = repository.resolve("refs/heads/" + branch);
            if (parent != null) commit.setParentId(parent);
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            point("refs/heads/" + branch, id);
            return id.name();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A branch that begins at this commit. */
    public void fork(String branch, String commit) {
        try {
            point("refs/heads/" + branch, ObjectId.fromString(commit));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A lightweight tag. */
    public void tag(String name, String commit) {
        try {
            point("refs/tags/" + name, ObjectId.fromString(commit));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An annotated tag. */
    public void annotate(String name, String commit) {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            TagBuilder tag = new TagBuilder();
            tag.setTag(name);
            tag.setObjectId(ObjectId.fromString(commit), Constants.OBJ_COMMIT);
            tag.setMessage("release " + name);
            tag.setTagger(new PersonIdent("Ada Lovelace", "ada@example.org", FIRST, ZoneOffset.UTC));
            ObjectId id = inserter.insert(tag);
            inserter.flush();
            point("refs/tags/" + name, id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path folder() {
        return repository.getDirectory().toPath();
    }

    @Override
    public void close() {
        repository.close();
    }

    private void point(String ref, ObjectId id) throws IOException {
        RefUpdate update = repository.updateRef(ref);
        update.setNewObjectId(id);
        update.forceUpdate();
    }

    /** Files to commit, by path; a path's parts may be anything, even {@code ..}. */
    public static final class Files {
        private final Map<String, Object> entries = new LinkedHashMap<>();

        public static Files of(String path, String content) {
            return new Files().file(path, content);
        }

        public Files file(String path, String content) {
            return put(path, new Entry(FileMode.REGULAR_FILE, content));
        }

        /** Many files with the same content, which git keeps once. */
        public Files copies(int number, String folder, String content) {
            Entry entry = new Entry(FileMode.REGULAR_FILE, content);
            for (int copy = 0; copy < number; copy++) put(folder + "/" + copy, entry);
            return this;
        }

        public Files executable(String path, String content) {
            return put(path, new Entry(FileMode.EXECUTABLE_FILE, content));
        }

        /** A folder that stands for a commit of another repository. */
        public Files submodule(String path, String commit) {
            Entry entry = new Entry(FileMode.GITLINK, "");
            entry.inserted = ObjectId.fromString(commit);
            return put(path, entry);
        }

        public Files link(String path, String target) {
            return put(path, new Entry(FileMode.SYMLINK, target));
        }

        private Files put(String path, Entry entry) {
            int slash = path.indexOf('/');
            if (slash < 0) entries.put(path, entry);
            else
                ((Files) entries.computeIfAbsent(path.substring(0, slash), any -> new Files()))
                        .put(path.substring(slash + 1), entry);
            return this;
        }

        private ObjectId insert(ObjectInserter inserter) throws IOException {
            TreeFormatter tree = new TreeFormatter();
            for (var named : sorted().entrySet()) {
                byte[] name = named.getKey().replaceFirst("/$", "").getBytes(StandardCharsets.UTF_8);
                if (named.getValue() instanceof Files folder) tree.append(name, FileMode.TREE, folder.insert(inserter));
                else if (named.getValue() instanceof Entry entry) tree.append(name, entry.mode, entry.insert(inserter));
            }
            return inserter.insert(tree);
        }

        /** Git sorts folders as if their names ended with a slash. */
        private Map<String, Object> sorted() {
            Map<String, Object> sorted = new TreeMap<>();
            entries.forEach((name, entry) -> sorted.put(entry instanceof Files ? name + "/" : name, entry));
            return sorted;
        }
    }

    private static final class Entry {
        private final FileMode mode;
        private final String content;
        private @Nullable ObjectId inserted;

        Entry(FileMode mode, String content) {
            this.mode = mode;
            this.content = content;
        }

        ObjectId insert(ObjectInserter inserter) throws IOException {
            if (inserted == null) {
                inserted = inserter.insert(Constants.OBJ_BLOB, content.getBytes(StandardCharsets.UTF_8));
            }
            return inserted;
        }
    }
}
