package dev.mosaic.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.operation.Ending;
import dev.mosaic.contract.operation.OnFailure;
import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.operation.Outcome;
import dev.mosaic.contract.workload.Act;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.e2e.fixture.Greeting;
import dev.mosaic.e2e.product.KapiHttp;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@Journey
class StuckStatefulSetIT {
    private static final String YAML = """
            apiVersion: v1
            kind: Namespace
            metadata: {name: %1$s}
            ---
            apiVersion: apps/v1
            kind: StatefulSet
            metadata: {name: stuck, namespace: %1$s}
            spec:
              replicas: 2
              selector: {matchLabels: {app: stuck}}
              template:
                metadata: {labels: {app: stuck}}
                spec:
                  terminationGracePeriodSeconds: 1
                  containers:
                  - {name: web, image: "%2$s/busybox:1", command: [sleep, "3600"]}
            """;

    @Test
    void aStatefulSetStuckOnABrokenImageComesBackThoughItsControllerWaitsForTheBrokenPod(Stage stage) {
        String registry = stage.kubectl().cluster().registry();
        stage.kubectl().apply(YAML.formatted(Greeting.NAMESPACE, registry));
        stage.kubectl().awaitRollout(Greeting.NAMESPACE, "statefulset/stuck");

        Outcome outcome = setImage(stage, registry + "/busybox:nobody-pushed-it");

        assertThat(outcome.ending()).isEqualTo(Ending.BACK_AT_LAST_GOOD);
        stage.kubectl().awaitRollout(Greeting.NAMESPACE, "statefulset/stuck");
        assertThat(stage.kubectl()
                        .run(
                                "get",
                                "pods",
                                "--namespace",
                                Greeting.NAMESPACE,
                                "--selector",
                                "app=stuck",
                                "-o",
                                "jsonpath={.items[*].status.containerStatuses[*].ready}"))
                .isEqualTo("true true");
    }

    private static Outcome setImage(Stage stage, String image) {
        WorkloadId id = new WorkloadId(Greeting.NAMESPACE, WorkloadKind.STATEFULSET, "stuck");
        Act act = new Act.SetImage(id, "web", new ImageReference(image), OnFailure.RETURN_TO_LAST_GOOD);
        try (KapiHttp kapi = stage.mosaic().kapi(stage.mosaic().user());
                Stream<OperationEvent> events = kapi.perform(act)) {
            return Shipping.outcome(events);
        }
    }
}
