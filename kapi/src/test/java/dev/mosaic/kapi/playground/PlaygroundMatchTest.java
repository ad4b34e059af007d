package dev.mosaic.kapi.playground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.repository.Accepted;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.contract.repository.BindingApi;
import dev.mosaic.contract.repository.MatchApi;
import dev.mosaic.contract.repository.MatchRow;
import dev.mosaic.contract.repository.Matches;
import dev.mosaic.contract.repository.StoredBinding;
import dev.mosaic.contract.workload.WorkloadKind;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.support.WebClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** Matching over HTTP, whole: the sample repository's tree is read, proposals are told, accepted and skipped. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"mosaic.mode=playground", "mosaic.local.secret=s3cret", "mosaic.playground.speed=5"})
class PlaygroundMatchTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @LocalServerPort
    private int port;

    @Autowired
    private SampleRepository source;

    @Test
    void whatIsSureIsAcceptedOnceAndTold() {
        MatchRow row = told(matches -> open(matches, "frontend")).stream()
                .filter(one -> named(one, "frontend"))
                .findFirst()
                .orElseThrow();
        assertThat(row.match().sure()).as(row.toString()).isTrue();
        Binding binding = row.binding(row.match().best().orElseThrow()).orElseThrow();
        assertThat(binding.repository()).isEqualTo(source.url());
        assertThat(binding.dockerfile()).hasToString("frontend/Dockerfile");
        assertThat(binding.context()).hasToString("frontend");
        assertThat(api().accept(List.of(binding))).containsExactly(new Accepted(binding, null));
        told(matches -> matches.rows().stream().anyMatch(one -> named(one, "frontend") && one.bound() != null));
        Accepted second = api().accept(List.of(binding)).getFirst();
        assertThat(Objects.requireNonNull(second.failure()).problem()).isEqualTo(Problem.CONFLICT);
        unbind(binding);
    }

    @Test
    void softwareOfOthersIsProposedNothing() {
        MatchRow redis = told(matches -> matches.repositories() > 0).stream()
                .filter(one -> named(one, "redis"))
                .findFirst()
                .orElseThrow();
        assertThat(redis.match().candidates()).isEmpty();
        assertThat(redis.match().foreign()).hasSize(1);
        assertThat(redis.open()).isFalse();
    }

    @Test
    void whatIsSkippedIsNotOpenUntilItIsTakenInAgain() {
        api().skip("shop", WorkloadKind.STATEFULSET, "checkout");
        told(matches -> matches.rows().stream().anyMatch(one -> named(one, "checkout") && one.skipped()));
        api().unskip("shop", WorkloadKind.STATEFULSET, "checkout");
        told(matches -> open(matches, "checkout"));
    }

    private static boolean open(Matches matches, String name) {
        return matches.repositories() > 0
                && !matches.looking()
                && matches.rows().stream().anyMatch(one -> named(one, name) && one.open());
    }

    private static boolean named(MatchRow row, String name) {
        return row.match().workload().name().equals(name);
    }

    /** The rows of the first answer that is so. */
    private List<MatchRow> told(Predicate<Matches> wanted) {
        return Objects.requireNonNull(api().watch().filter(wanted).blockFirst(SOON))
                .rows();
    }

    private void unbind(Binding binding) {
        BindingApi bindings = api(BindingApi.class);
        StoredBinding stored = bindings.list().stream()
                .filter(one -> one.binding().equals(binding))
                .findFirst()
                .orElseThrow();
        bindings.remove(
                binding.workload().namespace(),
                binding.workload().kind(),
                binding.workload().name(),
                binding.container(),
                stored.version());
    }

    private MatchApi api() {
        return api(MatchApi.class);
    }

    private <T> T api(Class<T> type) {
        WebClient client = WebClient.builder()
                .baseUrl("http://127.0.0.1:" + port)
                .defaultHeaders(headers -> headers.setBearerAuth("s3cret"))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4 << 20))
                .build();
        return HttpServiceProxyFactory.builderFor(WebClientAdapter.create(client))
                .build()
                .createClient(type);
    }
}
