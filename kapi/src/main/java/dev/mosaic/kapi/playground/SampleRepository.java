package dev.mosaic.kapi.playground;

import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.git.GitUrl;
import java.util.List;

/** The git repository the playground starts with, and the commits of its default branch, newest first. */
public record SampleRepository(GitUrl url, List<Commit> commits) {}
