package dev.mosaic.kapi.cluster.fabric8;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.problem.Refusal;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class PodEndsTest {
    private static final BuildPodSettings SETTINGS =
            new BuildPodSettings("mosaic", "1", "2Gi", "4Gi", Duration.ofMinutes(15), DataSize.ofMegabytes(1), null);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            phase: Failed, reason: Evicted, message: 'the node was low on ephemeral-storage' | BUILD_POD_EVICTED        | low on ephemeral-storage
            phase: Failed, reason: DeadlineExceeded                                          | BUILD_POD_OVERDUE        | 900 s
            phase: Failed, containerStatuses: [{state: {terminated: {reason: OOMKilled, exitCode: 137}}}]  | BUILD_POD_OUT_OF_MEMORY  | 2Gi
            phase: Failed, containerStatuses: [{state: {terminated: {reason: Error, exitCode: 3}}}]        | BUILD_POD_GONE           | exit code 3
            phase: Failed, reason: NodeLost                                                  | BUILD_POD_GONE           | NodeLost
            phase: Pending, containerStatuses: [{state: {waiting: {reason: ImagePullBackOff, message: 'not found'}}}]  | BUILDER_IMAGE_UNAVAILABLE | not found
            phase: Pending, containerStatuses: [{state: {waiting: {reason: CreateContainerConfigError, message: 'runs as root'}}}] | BUILD_POD_GONE | runs as root
            """)
    void eachEndIsToldAsWhatItIs(String status, Problem problem, String because) {
        Failure failure = end(status).orElseThrow().failure();
        assertThat(failure.problem()).isEqualTo(problem);
        assertThat(failure.because()).contains(because);
        assertThat(failure.remedy()).isNotBlank();
    }

    @Test
    void aPodThatStartsOrRunsHasNoEnd() {
        assertThat(end("phase: Pending")).isEmpty();
        assertThat(end("phase: Pending, containerStatuses: [{state: {waiting: {reason: ContainerCreating}}}]"))
                .isEmpty();
        assertThat(end("phase: Running, containerStatuses: [{state: {running: {}}}]"))
                .isEmpty();
    }

    private static Optional<Refusal> end(String status) {
        String yaml = "apiVersion: v1\nkind: Pod\nspec: {containers: [{image: 'maven:3'}]}\nstatus: {" + status + "}";
        return new PodEnds(SETTINGS).of(new KubernetesSerialization().unmarshal(yaml, Pod.class));
    }
}
