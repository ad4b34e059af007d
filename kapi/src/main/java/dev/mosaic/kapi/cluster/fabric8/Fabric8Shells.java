package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.shell.CommandResult;
import dev.mosaic.contract.shell.ContainerPlace;
import dev.mosaic.contract.shell.NewCommand;
import dev.mosaic.contract.shell.ShellSize;
import dev.mosaic.kapi.cluster.Shells;
import dev.mosaic.kapi.cluster.Terminal;
import dev.mosaic.kapi.outbound.Cancelled;
import dev.mosaic.kapi.problem.Refusal;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.dsl.ContainerResource;
import java.net.HttpURLConnection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Shells and commands by exec. */
final class Fabric8Shells implements Shells {
    private final KubernetesClient client;

    Fabric8Shells(KubernetesClient client) {
        this.client = client;
    }

    @Override
    public Terminal open(ContainerPlace place, String id, ShellSize size) {
        return calling(place, container -> Fabric8Terminal.open(container, place, id, size));
    }

    /** Where there is no shell to hold the leash, the program is run as it is. */
    @Override
    public CommandResult run(NewCommand command) {
        return calling(command.place(), container -> {
            Fabric8Command run = new Fabric8Command(container, command);
            return run.leashed(UUID.randomUUID().toString()).orElseGet(run::alone);
        });
    }

    private <T> T calling(ContainerPlace place, Function<ContainerResource, T> call) {
        try {
            return call.apply(client.pods()
                    .inNamespace(place.workload().namespace())
                    .withName(place.pod())
                    .inContainer(place.container()));
        } catch (KubernetesClientException e) {
            Cancelled.check();
            throw refusal(place, e);
        }
    }

    /** The client itself looks for the container, and tells by words alone that there is none. */
    private static Refusal refusal(ContainerPlace place, KubernetesClientException e) {
        if (ApiErrors.detail(e).matches("(?is).*container.* not found.*"))
            return Refusal.of(Problem.NOT_FOUND, Map.of("what", place.toString()))
                    .because(e);
        return switch (e.getCode()) {
            case HttpURLConnection.HTTP_NOT_FOUND, HttpURLConnection.HTTP_BAD_REQUEST ->
                Refusal.of(Problem.NOT_FOUND, Map.of("what", place.toString())).because(e);
            default -> ApiErrors.refusal("run a program in " + place, e);
        };
    }
}
