package dev.mosaic.contract.repository;

import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.git.RelativePath;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.contract.workload.WorkloadId;
import org.jspecify.annotations.Nullable;

/**
 * Joins one container of a workload to its source and to the place its images go. Without {@code dockerfile} its {@code context}
 * is the folder of a JVM project: a build of Maven or Gradle, or one module of it.
 */
public record Binding(
        WorkloadId workload,
        String container,
        GitUrl repository,
        @Nullable RelativePath dockerfile,
        RelativePath context,
        ImageRepository images) {

    public Binding {
        if (!container.matches("[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?")) {
            throw new IllegalArgumentException("container must be a DNS label");
        }
    }
}
