package dev.mosaic.kapi.repository;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.git.RelativePath;
import dev.mosaic.contract.repository.BuildTool;
import dev.mosaic.contract.repository.JvmProject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JvmProjectsTest {

    @Test
    void rootsAndModulesOfBuildsAreFoundByTheirBuildFiles() {
        Map<String, List<String>> tree = Map.of(
                ".", List.of("pom.xml", "package.json"),
                "api", List.of("pom.xml"),
                "tools/deep/er", List.of("pom.xml"),
                "app", List.of("build.gradle.kts"),
                "app/core", List.of("build.gradle"),
                "site", List.of("package.json"));
        assertThat(JvmProjects.of(tree))
                .containsExactly(
                        project(".", BuildTool.MAVEN, false),
                        project("api", BuildTool.MAVEN, true),
                        project("app", BuildTool.GRADLE, false),
                        project("app/core", BuildTool.GRADLE, true),
                        project("tools/deep/er", BuildTool.MAVEN, true));
    }

    @Test
    void aTreeWithoutSuchFilesHasNone() {
        assertThat(JvmProjects.of(Map.of(".", List.of("go.mod", "Chart.yaml")))).isEmpty();
    }

    private static JvmProject project(String folder, BuildTool tool, boolean module) {
        return new JvmProject(new RelativePath(folder), tool, module);
    }
}
