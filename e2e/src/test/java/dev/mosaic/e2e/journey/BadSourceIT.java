package dev.mosaic.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import dev.mosaic.contract.operation.Ending;
import dev.mosaic.contract.operation.Outcome;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.e2e.fixture.FirstImage;
import dev.mosaic.e2e.fixture.Greeting;
import dev.mosaic.e2e.fixture.GreetingSource;
import dev.mosaic.e2e.product.KapiHttp;
import dev.mosaic.kapi.git.GitFixture.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Commits from which nothing can be shipped. */
@Journey
class BadSourceIT {
    private static Greeting greeting;
    private static GreetingSource source;
    private static KapiHttp kapi;
    private static Shipping shipping;

    @BeforeAll
    static void bind(Stage stage) {
        greeting = Greeting.deploy("ill-sourced", stage.kubectl());
        source = GreetingSource.create(
                "ill-sourced", stage.sources(), stage.kubectl().cluster().registry());
        kapi = stage.mosaic().kapi(stage.mosaic().user());
        shipping = new Shipping(kapi, greeting);
        shipping.bind(source.url());
    }

    @AfterAll
    static void close() {
        if (kapi != null) kapi.close();
    }

    static Stream<Arguments> commits() {
        return Stream.of(
                argumentSet("no Dockerfile", Problem.DOCKERFILE_MISSING, Files.of("www/index.html", "")),
                argumentSet("a link that leads out", Problem.SOURCE_UNSAFE, fit().link("www/link", "../../../etc")),
                argumentSet("a path that leads out", Problem.SOURCE_UNSAFE, fit().file("../outside", "")),
                argumentSet("a build that fails", Problem.BUILD_FAILED, dockerfile("COPY nothing /")),
                argumentSet("2 GB", Problem.SOURCE_TOO_LARGE, fit().copies(41, "www", "x".repeat(50_000_000))));
    }

    private static Files fit() {
        return Files.of("Dockerfile", "FROM " + source.registry() + "/busybox:1\nCOPY www /www\n")
                .file("www/index.html", "");
    }

    private static Files dockerfile(String instruction) {
        return Files.of("Dockerfile", "FROM " + source.registry() + "/busybox:1\n" + instruction + "\n");
    }

    @ParameterizedTest
    @MethodSource("commits")
    void aCommitThatCannotBeShippedIsRefusedSoonAndLeavesThePodsUntouched(Problem problem, Files files) {
        String commit = source.repository().commit("main", "not to be shipped", files);
        Instant start = Instant.now();

        Outcome outcome = shipping.shipToTheEnd(commit);

        assertThat(outcome.ending()).isEqualTo(Ending.UNTOUCHED);
        assertThat(outcome.failure().problem()).isEqualTo(problem);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(30));
        assertThat(greeting.answers()).hasSize(2).containsOnly(FirstImage.TEXT);
    }

    @Test
    void aCommitThatCanBeShippedIs(Stage stage) {
        Greeting other = Greeting.deploy("well-sourced", stage.kubectl());
        Shipping good = new Shipping(kapi, other);
        good.bind(source.url());
        assertThat(good.shipToTheEnd(source.greet("well"))).isEqualTo(Outcome.done());
        assertThat(other.answers()).hasSize(2).containsOnly("well");
    }
}
