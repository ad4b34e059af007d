package dev.mosaic.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.delivery.Ships;
import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.GamePlan;
import dev.mosaic.contract.operation.Outcome;
import dev.mosaic.contract.workload.SelectionPlan;
import dev.mosaic.e2e.fixture.Greeting;
import dev.mosaic.e2e.fixture.GreetingSource;
import dev.mosaic.e2e.product.KapiHttp;
import dev.mosaic.e2e.program.Program;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Journey
class GamePlanIT {
    private static final String DIGEST = "@sha256:[0-9a-f]{64}";

    @Test
    void theCommandsOfAPlanRunByHandGiveTheSameObjectAsTheShip(Stage stage, @TempDir Path folder) {
        Greeting greeting = Greeting.deploy("by-hand", stage.kubectl());
        GreetingSource source = GreetingSource.create(
                "by-hand", stage.sources(), stage.kubectl().cluster().registry());
        String commit = source.greet("the same by hand");
        try (KapiHttp kapi = stage.mosaic().kapi(stage.mosaic().user())) {
            Shipping shipping = new Shipping(kapi, greeting);
            shipping.bind(source.url());
            GamePlan plan = kapi.post("/api/v1/ships/plan", shipping.ship(commit), GamePlan.class);

            byHand(stage, folder, lines(plan));
            assertThat(greeting.answers()).containsOnly("the same by hand");
            Deployment handmade = greeting.deployment();

            Greeting.deploy("by-hand", stage.kubectl()); // back to the first image
            assertThat(shipping.shipToTheEnd(commit)).isEqualTo(Outcome.done());
            assertThat(greeting.answers()).containsOnly("the same by hand");
            assertThat(essence(greeting.deployment())).isEqualTo(essence(handmade));
            togetherByHand(stage, folder, shipping, source);
        }
    }

    /** The commands of several ships, one after the other in one folder; what is fetched for one is not fetched again. */
    private static void togetherByHand(Stage stage, Path folder, Shipping first, GreetingSource source) {
        Greeting other = Greeting.deploy("by-hand-too", stage.kubectl());
        Shipping second = new Shipping(first.kapi(), other);
        second.bind(source.url());
        String commit = source.greet("both by hand");
        Ships ships = new Ships(List.of(first.ship(commit), second.ship(commit)));

        List<SelectionPlan.Planned> plans = first.kapi()
                .post("/api/v1/ships/together/plan", ships, SelectionPlan.class)
                .plans();
        List<String> own = lines(Objects.requireNonNull(plans.getFirst().plan()));
        List<String> others =
                new ArrayList<>(lines(Objects.requireNonNull(plans.getLast().plan())));
        assertThat(own).as("clone and check out").containsAll(others.subList(0, 2));
        byHand(
                stage,
                folder,
                Stream.concat(own.stream(), others.stream().skip(2)).toList());

        for (Greeting shipped : List.of(first.greeting(), other)) {
            assertThat(shipped.answers()).containsOnly("both by hand");
            assertThat(shipped.note("commit")).isEqualTo(commit);
        }
    }

    private static List<String> lines(GamePlan plan) {
        return plan.commands().stream().map(Command::line).toList();
    }

    private static void byHand(Stage stage, Path folder, List<String> lines) {
        String script = String.join("\n", lines);
        String kubectl = stage.kubectl().cluster().kubectl();
        Program.of("sh", "-euc", "cd " + folder + "\nkubectl() { " + kubectl + " \"$@\"; }\n" + script)
                .with("KUBECONFIG", stage.kubectl().cluster().kubeconfig())
                .with("DOCKER_HOST", String.valueOf(stage.kubectl().cluster().docker()))
                .run();
    }

    /** What the object says, without the digest (two builders never make the same bytes), times and who did it. */
    private static Map<String, Object> essence(Deployment deployment) {
        Map<String, Object> essence = new TreeMap<>();
        deployment.getMetadata().getAnnotations().forEach((key, value) -> {
            if (key.matches(".*/(shipped-at|shipped-by|operation)") || key.startsWith("kubectl")) return;
            if (!key.startsWith("deployment.kubernetes.io/")) essence.put(key, value.replaceAll(DIGEST, "@digest"));
        });
        essence.put("labels", deployment.getMetadata().getLabels());
        essence.put("spec", deployment.getSpec().toString().replaceAll(DIGEST, "@digest"));
        return essence;
    }
}
