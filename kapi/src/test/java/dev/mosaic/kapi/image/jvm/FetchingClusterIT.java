package dev.mosaic.kapi.image.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.account.AccountKind;
import dev.mosaic.contract.account.NewAccount;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.kapi.GivenCluster;
import dev.mosaic.kapi.cluster.BuildPods;
import dev.mosaic.kapi.cluster.fabric8.RealBuildPods;
import dev.mosaic.kapi.image.Build;
import dev.mosaic.kapi.image.BuildFixture;
import dev.mosaic.kapi.login.Logins;
import dev.mosaic.kapi.login.LoginsFor;
import dev.mosaic.kapi.outbound.TestAuthority;
import dev.mosaic.kapi.outbound.Trust;
import dev.mosaic.kapi.packages.PackageLoginsFor;
import dev.mosaic.kapi.packages.PackageServer;
import dev.mosaic.kapi.state.InMemoryStateStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real pods that fetch what their build needs from this machine: a private package, and Maven itself. */
class FetchingClusterIT {
    private static final String SECRET = "c4n&ary${x}/7f3a";
    /** The builder image tells Maven to stay offline. */
    private static final String ONLINE =
            "-Dmaven.repo.local.tail=/opt/repository -Dmaven.repo.local.tail.ignoreAvailability=true";

    private static RealBuildPods pods;
    private static String host;

    @TempDir
    Path source;

    @TempDir
    Path repository;

    private final TestAuthority authority = new TestAuthority("Company");
    private final Logins logins = LoginsFor.store(new InMemoryStateStore());
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final List<String> known = new ArrayList<>();

    @BeforeAll
    static void start() {
        pods = new RealBuildPods();
        host = GivenCluster.host();
    }

    @AfterAll
    static void end() {
        if (pods != null) pods.close();
    }

    @Test
    void aPackageOfAPrivateRepositoryIsFetchedWithItsLoginWhichThePodsSpecAndTheLogDoNotKnow() throws IOException {
        try (PackageServer server = PackageServer.secure(repository, host, authority.server(host), "ann", SECRET)
                .artifact("words")) {
            logins.save(new NewAccount(AccountKind.PACKAGES, server.host(), "ann", SECRET));
            Build build = project("""
                    <repositories><repository><id>our</id><url>%s</url></repository></repositories>
                    <dependencies><dependency>
                      <groupId>test.secret</groupId><artifactId>words</artifactId><version>1</version>
                    </dependency></dependencies>
                    """.formatted(server.url())).as("example.org/a:1");
            assertThat(compile(build, authority.at(server.host()), Map.of("MAVEN_ARGS", ONLINE)))
                    .containsExactly("words-1.jar");
            assertThat(server.served()).contains("words-1.jar");
        }
        assertThat(known)
                .isNotEmpty()
                .allSatisfy(text ->
                        assertThat(text).contains("generateName: \"build-\"").doesNotContain("c4n"));
        assertThat(String.join("\n", lines)).contains("BUILD SUCCESS").doesNotContain("c4n");
        assertThat(pods.existing()).isEmpty();
    }

    @Test
    void aWrapperFetchesTheMavenItNamesAndBuildsWithThat() throws IOException {
        try (PackageServer server = PackageServer.plain(repository, host).maven()) {
            String script = Files.readString(Path.of("../mvnw")).replaceAll("(?m)^\\. .*find-jdk.*$", "");
            BuildFixture build = project("")
                    .file("mvnw", script)
                    .file(
                            ".mvn/wrapper/maven-wrapper.properties",
                            "wrapperVersion=3.3.4\ndistributionType=only-script\ndistributionUrl=" + server.maven(host)
                                    + "\n");
            assertThat(compile(build.as("example.org/a:1"), Trust.ofJava(), Map.of()))
                    .isEmpty();
            assertThat(server.served()).containsExactly(PackageServer.MAVEN);
        }
        assertThat(String.join("\n", lines)).contains("sh /work/mvnw", "BUILD SUCCESS");
    }

    private BuildFixture project(String more) {
        return new BuildFixture(source)
                .file("pom.xml", """
                        <project>
                          <modelVersion>4.0.0</modelVersion>
                          <groupId>test</groupId><artifactId>main</artifactId><version>1</version>
                          <properties>
                            <maven.compiler.release>25</maven.compiler.release>
                            <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                          </properties>
                          %s
                        </project>
                        """.formatted(more))
                .file("src/main/java/Main.java", "class Main { public static void main(String[] a) {} }")
                .withoutDockerfile();
    }

    private List<String> compile(Build build, Trust trust, Map<String, String> more) {
        Provisions provisions = new Provisions(PackageLoginsFor.logins(logins, trust), trust);
        ImageReference image = new ImageReference(GivenCluster.busybox().replaceFirst("/.*", "/maven:1"));
        return new Compiler(pods(more), provisions)
                .compile(build, Projects.find(build), image, this::line).dependencies().stream()
                        .map(jar -> jar.getFileName().toString())
                        .toList();
    }

    private static BuildPods pods(Map<String, String> more) {
        return (image, environment, log) -> {
            Map<String, String> all = new HashMap<>(environment);
            all.putAll(more);
            return pods.pods().open(image, all, log);
        };
    }

    private void line(String text) {
        lines.add(text);
        if (text.contains("given the login") || text.contains("BUILD SUCCESS")) known.add(pods.known());
    }
}
