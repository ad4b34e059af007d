package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.kapi.cluster.Sighting;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.dsl.ContainerResource;
import io.fabric8.kubernetes.client.dsl.ExecWatch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** The kernel's table of sockets, as a container sees it; a container without {@code cat} does not tell. */
final class SocketTable {
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final String[] CAT = {"cat", "/proc/net/tcp", "/proc/net/tcp6", "/proc/net/udp", "/proc/net/udp6"};

    private SocketTable() {}

    static Sighting<List<String>> of(ContainerResource container) {
        ExecStatus status = new ExecStatus();
        try (ExecWatch watch =
                        container.redirectingOutput().usingListener(status).exec(CAT);
                InputStream output = new ExitedInput(watch.getOutput(), watch.exitCode())) {
            String table = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            if (table.contains("local_address"))
                return new Sighting.Found<>(table.lines().toList());
            ExitCode.within(watch, PATIENCE); // then the status tells why
            return new Sighting.Unreadable<>("its container cannot list its sockets: " + status.because());
        } catch (KubernetesClientException e) {
            return new Sighting.Unreadable<>("its container cannot list its sockets: " + ApiErrors.detail(e));
        } catch (IOException e) {
            return new Sighting.Unreadable<>("its container did not list its sockets in time");
        }
    }
}
