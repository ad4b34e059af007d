package dev.mosaic.kapi.git.jgit.playground;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.git.CommitSha;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** Writes a history into a new bare repository; the same history gives the same commit ids. */
final class Seeder {
    private static final String MAIN = "main";

    private final Map<String, Map<String, String>> trees = new HashMap<>();
    private final Map<String, ObjectId> tips = new LinkedHashMap<>();
    private final List<Commit> main = new ArrayList<>();

    /** Answers the commits of the branch {@code main}, newest first. */
    static List<Commit> seed(Path folder, List<SampleCommit> history) throws IOException {
        Seeder seeder = new Seeder();
        try (Repository repository =
                new FileRepositoryBuilder().setBare().setGitDir(folder.toFile()).build()) {
            repository.create(true);
            repository.updateRef(Constants.HEAD).link(Constants.R_HEADS + MAIN);
            try (ObjectInserter inserter = repository.newObjectInserter()) {
                for (SampleCommit commit : history) seeder.add(commit, inserter);
                inserter.flush();
            }
            for (String branch : seeder.tips.keySet()) seeder.point(branch, repository);
        }
        return seeder.main.reversed();
    }

    private void add(SampleCommit sample, ObjectInserter inserter) throws IOException {
        Map<String, String> files =
                trees.computeIfAbsent(sample.branch(), branch -> new TreeMap<>(trees.getOrDefault(MAIN, Map.of())));
        files.putAll(sample.files());
        PersonIdent author = new PersonIdent(sample.author(), sample.email(), sample.time(), ZoneOffset.UTC);
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(tree(files, inserter));
        commit.setAuthor(author);
        commit.setCommitter(author);
        commit.setMessage(sample.message());
        ObjectId parent = tips.getOrDefault(sample.branch(), tips.get(MAIN));
        if (parent != null) commit.setParentId(parent);
        ObjectId id = inserter.insert(commit);
        tips.put(sample.branch(), id);
        if (sample.branch().equals(MAIN)) main.add(told(sample, id));
    }

    private static ObjectId tree(Map<String, String> files, ObjectInserter inserter) throws IOException {
        DirCache index = DirCache.newInCore();
        DirCacheBuilder builder = index.builder();
        for (Map.Entry<String, String> file : files.entrySet()) {
            DirCacheEntry entry = new DirCacheEntry(file.getKey());
            boolean program = file.getValue().startsWith("#!");
            entry.setFileMode(program ? FileMode.EXECUTABLE_FILE : FileMode.REGULAR_FILE);
            entry.setObjectId(
                    inserter.insert(Constants.OBJ_BLOB, file.getValue().getBytes(UTF_8)));
            builder.add(entry);
        }
        builder.finish();
        return index.writeTree(inserter);
    }

    private void point(String branch, Repository repository) throws IOException {
        RefUpdate update = repository.updateRef(Constants.R_HEADS + branch);
        update.setNewObjectId(tips.get(branch));
        update.disableRefLog();
        update.update();
    }

    private static Commit told(SampleCommit sample, ObjectId id) {
        return new Commit(new CommitSha(id.name()), sample.message(), sample.author(), sample.email(), sample.time());
    }
}
