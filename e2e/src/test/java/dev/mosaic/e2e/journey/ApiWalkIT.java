package dev.mosaic.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.operation.GamePlan;
import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.operation.OperationEvent.Finished;
import dev.mosaic.contract.operation.OperationEvent.Started;
import dev.mosaic.contract.operation.Outcome;
import dev.mosaic.contract.repository.StoredBinding;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadPage;
import dev.mosaic.e2e.fixture.Greeting;
import dev.mosaic.e2e.fixture.GreetingSource;
import dev.mosaic.e2e.product.Installation;
import dev.mosaic.e2e.product.KapiHttp;
import dev.mosaic.e2e.program.Program;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@Journey
class ApiWalkIT {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");
    private final JsonMapper json = JsonMapper.shared();

    @Test
    void theWalkOfTheApiPageRunsAsItIsWritten(Stage stage) {
        Greeting greeting = Greeting.deploy("walk", stage.kubectl());
        GreetingSource source = GreetingSource.create(
                "walk", stage.sources(), stage.kubectl().cluster().registry());
        String commit = source.greet("walked by curl");
        List<String> blocks = blocks();
        assertThat(blocks).hasSize(5);
        String token = stage.mosaic().user();
        try (KapiHttp kapi = stage.mosaic().kapi(token)) {
            List<String> answers = blocks.stream()
                    .map(block -> curl(block, kapi, token, greeting, source))
                    .toList();

            assertThat(json.readValue(answers.get(0), WorkloadPage.class).rows())
                    .anyMatch(row -> row.id().name().equals("walk"));
            assertThat(json.readValue(answers.get(1), StoredBinding.class).version())
                    .isNotEmpty();
            assertThat(json.readValue(answers.get(2), GamePlan.class).allowed()).isTrue();
            List<OperationEvent> events = events(answers.get(3));
            assertThat(events.getFirst()).isInstanceOf(Started.class);
            assertThat(((Finished) events.getLast()).outcome()).isEqualTo(Outcome.done());
            assertThat(json.readValue(answers.get(4), WorkloadDetail.class)
                            .workload()
                            .commits())
                    .anyMatch(running -> running.sha().value().equals(commit));
        }
        assertThat(greeting.answers()).hasSize(2).containsOnly("walked by curl");
    }

    private static List<String> blocks() {
        return BLOCK.matcher(Installation.read("docs/api.md"))
                .results()
                .map(MatchResult::group)
                .map(block -> block.substring("```sh\n".length(), block.length() - "```".length()))
                .toList();
    }

    private static String curl(String block, KapiHttp kapi, String token, Greeting greeting, GreetingSource source) {
        return Program.of("sh", "-euc", block)
                .with("TOKEN", token)
                .with("KAPI", kapi.url() + "/api/v1")
                .with("NAMESPACE", Greeting.NAMESPACE)
                .with("WORKLOAD", greeting.name())
                .with("CONTAINER", Greeting.CONTAINER)
                .with("REPOSITORY", source.url())
                .with("IMAGES", greeting.images())
                .with("REVISION", "main")
                .run();
    }

    private List<OperationEvent> events(String lines) {
        return lines.lines()
                .filter(line -> !line.isBlank())
                .map(line -> json.readValue(line, OperationEvent.class))
                .toList();
    }
}
