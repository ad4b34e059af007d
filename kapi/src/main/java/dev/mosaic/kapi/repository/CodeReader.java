package dev.mosaic.kapi.repository;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.git.GitRef;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.git.HostedRepository;
import dev.mosaic.contract.git.RelativePath;
import dev.mosaic.contract.repository.JvmProject;
import dev.mosaic.kapi.git.Sources;
import dev.mosaic.kapi.matching.BuildFiles;
import dev.mosaic.kapi.matching.CodeRepository;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads of a repository what matching looks at; what a commit holds is read once. */
@Component
class CodeReader {
    private static final int MOST_PATHS = 50_000;
    private static final int MOST_FILES = 25;
    private final Sources sources;
    private final Cache<String, CodeRepository> read =
            Caffeine.newBuilder().maximumSize(2_000).build();

    CodeReader(Sources sources) {
        this.sources = sources;
    }

    /** As it is at the tip of its default branch; fails like {@link Sources}. */
    CodeRepository read(HostedRepository repository) {
        GitUrl url = repository.url();
        String branch = repository.branch().isEmpty()
                ? sources.branches(url).getFirst().name().value()
                : repository.branch();
        CommitSha head = sources.resolve(url, new GitRef(branch)).sha();
        return read.get(url + " " + head, unused -> at(url, head));
    }

    /** The paths at the tip of the default branch that are named as Dockerfiles are; fails like {@link Sources}. */
    List<RelativePath> dockerfiles(GitUrl url) {
        return tip(url).dockerfiles().stream().map(RelativePath::new).toList();
    }

    /** The JVM projects at the tip of the default branch; fails like {@link Sources}. */
    List<JvmProject> projects(GitUrl url) {
        return JvmProjects.of(tip(url).markers());
    }

    private CodeRepository tip(GitUrl url) {
        return read(new HostedRepository(url, "", false, false, false, null));
    }

    private CodeRepository at(GitUrl url, CommitSha head) {
        List<String> paths = sources.files(url, head, MOST_PATHS).paths().stream()
                .map(RelativePath::value)
                .toList();
        Set<RelativePath> telling = Stream.concat(
                        paths.stream().filter(BuildFiles::tells), paths.stream().filter(BuildFiles::runs))
                .limit(MOST_FILES)
                .map(RelativePath::new)
                .collect(Collectors.toSet());
        Map<RelativePath, byte[]> files = telling.isEmpty() ? Map.of() : sources.read(url, head, telling);
        return CodeRepository.of(url, head.value(), paths, texts(files));
    }

    private static Map<String, String> texts(Map<RelativePath, byte[]> files) {
        return files.entrySet().stream()
                .collect(Collectors.toMap(
                        file -> file.getKey().value(), file -> new String(file.getValue(), StandardCharsets.UTF_8)));
    }
}
