package dev.mosaic.kapi.image.jvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mosaic.contract.account.AccountKind;
import dev.mosaic.contract.account.NewAccount;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.Programs;
import dev.mosaic.kapi.cluster.BuildPods;
import dev.mosaic.kapi.cluster.playground.LocalPodsFixture;
import dev.mosaic.kapi.image.Build;
import dev.mosaic.kapi.image.BuildFixture;
import dev.mosaic.kapi.image.JvmApp;
import dev.mosaic.kapi.login.Logins;
import dev.mosaic.kapi.login.LoginsFor;
import dev.mosaic.kapi.outbound.TestAuthority;
import dev.mosaic.kapi.outbound.Trust;
import dev.mosaic.kapi.packages.PackageLoginsFor;
import dev.mosaic.kapi.packages.PackageServer;
import dev.mosaic.kapi.problem.Refusal;
import dev.mosaic.kapi.state.InMemoryStateStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real Maven and Gradle, which need a package of a repository that asks for a login. */
class PrivatePackagesIT {
    /** With what XML, URLs, Maven and properties each take for something of their own. */
    private static final String SECRET = "c4n&ary<\"1'>${x}\\";

    private static final Path MADE = Path.of(System.getProperty("user.home"), ".cache/mosaic-e2e/jvm");

    @TempDir
    Path source;

    @TempDir
    Path repository;

    private final TestAuthority authority = new TestAuthority("Company");
    private final Logins logins = LoginsFor.store(new InMemoryStateStore());
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private PackageServer server;

    @BeforeEach
    void start() {
        server = PackageServer.secure(repository, "127.0.0.1", authority.server(), "ann", SECRET)
                .artifact("words");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void gradleGetsTheLoginOfARepositoryThatItsBuildNamesAndBelievesWhoWasAddedForItsHost() {
        gradle();
        account(SECRET, "");
        assertThat(jars(gradle(server.url()))).containsExactly("words-1.jar");
        assertThat(lines).contains("this build is given the login for " + server.host());
        assertThat(lines).noneMatch(line -> line.contains("c4n"));
    }

    @Test
    void gradleWithoutALoginOrWithAnotherOneIsToldWhichHostWantsIt() {
        gradle();
        refused(gradle(server.url()));
        account("wrong", "");
        refused(gradle(server.url()));
    }

    @Test
    void mavenGetsTheLoginOfARepositoryThatAPomNamesByWhateverId() {
        maven();
        account(SECRET, "");
        assertThat(jars(maven("<url>${company}</url>"))).containsExactly("words-1.jar");
        assertThat(lines).noneMatch(line -> line.contains("c4n"));
    }

    @Test
    void mavenIsOfferedTheRepositoryOfAnAccountThatNoPomNames() {
        maven();
        account(SECRET, server.url());
        assertThat(jars(maven(""))).containsExactly("words-1.jar");
    }

    @Test
    void mavenWithoutALoginOrWithAnotherOneIsToldWhichHostWantsIt() {
        maven();
        refused(maven("<url>${company}</url>"));
        account("wrong", "");
        refused(maven("<url>${company}</url>"));
    }

    @Test
    void aHostNobodyVouchesForIsToldAsThat() {
        gradle();
        account(SECRET, "");
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> compile(gradle(server.url()), Trust.ofJava()));
        assertThat(refusal.problem()).isEqualTo(Problem.CERTIFICATE_UNKNOWN);
        assertThat(refusal.failure().tried()).contains(server.host());
    }

    @Test
    void aLoginForAnotherHostIsNotGiven() {
        logins.save(new NewAccount(AccountKind.PACKAGES, "elsewhere.example", "ann", SECRET));
        BuildFixture build =
                new BuildFixture(source).file("pom.xml", "<project/>").withoutDockerfile();
        assertThat(builder(Trust.ofJava()).fitness(build.as("example.org/a:1")).because())
                .doesNotContain("login");
        build.file(
                "pom.xml",
                "<project><repositories><repository><id>x</id><url>https://elsewhere.example/r</url></repository></repositories></project>");
        assertThat(builder(Trust.ofJava()).fitness(build.as("example.org/a:1")).because())
                .endsWith("it is given the logins for elsewhere.example");
    }

    private void refused(Build build) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> jars(build));
        assertThat(refusal).as(String.join("\n", lines)).isNotNull();
        assertThat(refusal.problem()).as(String.join("\n", lines)).isEqualTo(Problem.PACKAGES_UNAUTHORIZED);
        assertThat(refusal.failure().tried()).contains(server.host());
        assertThat(refusal.failure().because()).contains("401");
        assertThat(refusal.failure().remedy()).contains(server.host()).contains("Accounts");
        assertThat(server.served()).isEmpty();
    }

    private void account(String secret, String address) {
        logins.save(new NewAccount(AccountKind.PACKAGES, server.host(), "ann", secret, "", address));
    }

    private List<String> jars(Build build) {
        return compile(build, authority.at(server.host())).dependencies().stream()
                .map(jar -> jar.getFileName().toString())
                .toList();
    }

    private JvmApp compile(Build build, Trust trust) {
        Project project = Projects.find(build);
        return new Compiler(pods, provisions(trust)).compile(build, project, build.image(), lines::add);
    }

    private JvmBuilder builder(Trust trust) {
        return new JvmBuilder(
                new Compiler(pods, provisions(trust)),
                dev.mosaic.kapi.image.jib.JibFixture.layers(
                        repository, new dev.mosaic.kapi.image.RegistryProperties(null, null)),
                new JvmProperties("maven:3", "gradle:9", "java:25"));
    }

    private Provisions provisions(Trust trust) {
        return new Provisions(PackageLoginsFor.logins(logins, trust), trust);
    }

    private BuildPods pods = LocalPodsFixture.pods(Map.of());

    private void gradle() {
        Programs.require("gradle");
        pods = LocalPodsFixture.pods(Map.of("JAVA_HOME", Programs.java17().toString()));
    }

    /** The Maven and the plugins that the test cluster's builder image is made of, if they were made yet. */
    private void maven() {
        Assumptions.assumeTrue(Files.exists(MADE.resolve("repository")), "the test cluster was never built here");
        pods = LocalPodsFixture.pods(Map.of(
                "MAVEN_ARGS",
                "-Dmaven.repo.local.tail=" + MADE.resolve("repository")
                        + " -Dmaven.repo.local.tail.ignoreAvailability=true"));
    }

    private Build gradle(String url) {
        return new BuildFixture(source)
                .file("settings.gradle", "")
                .file("build.gradle", """
                        apply plugin: 'java'
                        repositories { maven { url '%s' } }
                        dependencies { runtime 'test.secret:words:1' }
                        """.formatted(url))
                .file("src/main/java/Main.java", "class Main { public static void main(String[] a) {} }")
                .withoutDockerfile()
                .as("example.org/a:1");
    }

    private Build maven(String url) {
        return new BuildFixture(source)
                .file(".mvn/wrapper/maven-wrapper.properties", "")
                .file("mvnw", "exec '" + MADE.resolve("maven/bin/mvn") + "' \"$@\"\n")
                .file("pom.xml", """
                        <project>
                          <modelVersion>4.0.0</modelVersion>
                          <groupId>test</groupId><artifactId>main</artifactId><version>1</version>
                          <properties>
                            <company>%s</company>
                            <maven.compiler.release>17</maven.compiler.release>
                            <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                          </properties>
                          <repositories>%s</repositories>
                          <dependencies>
                            <dependency>
                              <groupId>test.secret</groupId><artifactId>words</artifactId><version>1</version>
                            </dependency>
                          </dependencies>
                        </project>
                        """.formatted(
                                server.url(), url.isEmpty() ? "" : "<repository><id>our</id>" + url + "</repository>"))
                .file("src/main/java/Main.java", "class Main { public static void main(String[] a) {} }")
                .withoutDockerfile()
                .as("example.org/a:1");
    }
}
