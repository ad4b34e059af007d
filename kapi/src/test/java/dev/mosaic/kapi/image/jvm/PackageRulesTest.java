package dev.mosaic.kapi.image.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.kapi.image.BuildFixture;
import dev.mosaic.kapi.login.Login;
import dev.mosaic.kapi.packages.PackageLogin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageRulesTest {
    private static final PackageLogin NEXUS = new PackageLogin("nexus.test", "", new Login("ann", "s3cret/+"));

    @TempDir
    Path source;

    @Test
    void aLoginIsForEachRepositoryOfItsHostByTlsAndForNoOther() {
        for (String url : List.of("https://nexus.test/a", "https://NEXUS.test:443/b"))
            assertThat(isFor(NEXUS, url)).as(url).isTrue();
        for (String url : List.of(
                "http://nexus.test/a",
                "https://nexus.test:8443/a",
                "https://nexus.test.evil.test/a",
                "https://nexus.test@evil.test/a",
                "https://evil@nexus.test/a",
                "https://evil.test/nexus.test",
                "${nexus}/a",
                "")) assertThat(isFor(NEXUS, url)).as(url).isFalse();
    }

    @Test
    void plainHttpIsOnlyForAnAccountThatWasGivenAsThatAndWithinThisMachine() {
        PackageLogin plain = new PackageLogin("nexus.test", "http://nexus.test/all", NEXUS.login());
        assertThat(isFor(plain, "http://nexus.test/a")).isTrue();
        assertThat(MavenSettings.of(List.of(plain), List.of(new PomRepository("x", "http://nexus.test/a"))))
                .contains("<mirrorOf>x</mirrorOf>", "<mirrorOf>mosaic-nexus.test</mirrorOf>");
        assertThat(isFor(new PackageLogin("127.0.0.1:81", "", NEXUS.login()), "http://127.0.0.1:81/a"))
                .isTrue();
    }

    @Test
    void repositoriesOfPomsAreKnownWithTheirOwnPropertiesAndWhatIsNoneIsLeftOut() {
        new BuildFixture(source)
                .file(
                        "pom.xml",
                        "<project><properties><at>https://nexus.test</at></properties><distributionManagement><site><id>s</id>"
                                + "<url>u</url></site></distributionManagement><repositories><repository><snapshots/><id>one</id>"
                                + "<url>${at}/one</url></repository></repositories></project>")
                .file(
                        "a/pom.xml",
                        "<project><pluginRepositories><pluginRepository><id>two</id><url>${other}/two</url>"
                                + "</pluginRepository></pluginRepositories></project>")
                .file("b/pom.xml", "<project><broken");
        assertThat(PomRepositories.in(BuildFiles.of(source).poms()))
                .containsExactlyInAnyOrder(
                        new PomRepository("one", "https://nexus.test/one"), new PomRepository("two", "${other}/two"));
    }

    @Test
    void aHostIsNamedByItsWholeNameInAFileOfTheBuildOnly() {
        new BuildFixture(source)
                .file("build.gradle.kts", "maven(\"https://nexus.test/x\") // and https://open.test:8443/y")
                .file("README.md", "readme.test")
                .link("gradle.properties", "/etc/hosts");
        Set<String> hosts = Set.of(
                "nexus.test",
                "nexus.test:443",
                "open.test:8443",
                "open.test",
                "us.test",
                "nexus.test:81",
                "readme.test",
                "localhost");
        assertThat(BuildFiles.of(source).named(hosts)).containsOnly("nexus.test", "nexus.test:443", "open.test:8443");
    }

    @Test
    void aSecretThatABuildSaysIsHiddenInEachOfItsForms() {
        List<String> told = new ArrayList<>();
        Mask.of(List.of(NEXUS)).over(told::add).line("a s3cret/+ b s3cret%2F%2B c YW5uOnMzY3JldC8r d secret");
        assertThat(told).containsExactly("a ••• b ••• c ••• d secret");
    }

    @Test
    void whatAHostRefusedIsToldWithItsNameAndOtherFailuresAreNot() {
        assertThat(
                        problem(
                                "Could not transfer artifact a:b:jar:1 from/to our (https://nexus.test/r): status code: 401, reason"))
                .isEqualTo("PACKAGES_UNAUTHORIZED nexus.test");
        assertThat(
                        problem(
                                "> Could not GET 'https://nexus.test:81/a.pom'. Received status code 403 from server: Forbidden"))
                .isEqualTo("PACKAGES_UNAUTHORIZED nexus.test:81");
        assertThat(problem(
                        "Could not resolve https://nexus.test/a.pom",
                        "> sun.security.validator.ValidatorException: PKIX path building failed"))
                .isEqualTo("CERTIFICATE_UNKNOWN nexus.test");
        assertThat(
                        problem(
                                "Downloading from our: https://nexus.test/r/401/a.jar",
                                "Could not transfer artifact a:b:jar:1 from/to our (https://nexus.test/401/r): status code: 404"))
                .isEmpty();
        assertThat(problem("/work/A.java:401: error: see https://nexus.test")).isEmpty();
    }

    private static String problem(String... lines) {
        CompileLog log = new CompileLog(line -> {});
        for (String line : lines) log.line(line);
        return log.host()
                .map(refusal ->
                        refusal.problem() + " " + refusal.failure().facts().get("host"))
                .orElse("");
    }

    private static boolean isFor(PackageLogin login, String url) {
        return MavenSettings.isFor(login, new PomRepository("x", url));
    }
}
