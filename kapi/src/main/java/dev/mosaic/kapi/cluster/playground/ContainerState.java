package dev.mosaic.kapi.cluster.playground;

/** What a kubelet says about a container, in Kubernetes' own words. */
sealed interface ContainerState {

    record Waiting(String reason, String message) implements ContainerState {}

    record Running() implements ContainerState {}

    record Terminated(String reason, String message, int exitCode) implements ContainerState {

        String text() {
            return "exit code " + exitCode + ": " + message;
        }
    }
}
