package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.kapi.cluster.BuildPods;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.time.Duration;
import java.util.List;
import org.springframework.util.unit.DataSize;

/** Build pods of the cluster at hand, in a namespace of their own, for tests of other rooms. */
public final class RealBuildPods implements AutoCloseable {
    private final RealCluster cluster = RealCluster.open();

    public BuildPods pods() {
        BuildPodSettings settings = new BuildPodSettings(
                cluster.namespace, "2", "1Gi", "1Gi", Duration.ofMinutes(4), DataSize.ofMegabytes(100), null);
        return new Fabric8BuildPods(cluster.client, settings, "kapi-of-tests", false);
    }

    /** The names of those that are there. */
    public List<String> existing() {
        return cluster
                .admin()
                .pods()
                .inNamespace(cluster.namespace)
                .withLabels(BuildPodSpec.LABELS)
                .list()
                .getItems()
                .stream()
                .map(pod -> pod.getMetadata().getName())
                .toList();
    }

    /** All that the cluster knows of those that are there. */
    public String known() {
        return Serialization.asYaml(cluster.admin()
                .pods()
                .inNamespace(cluster.namespace)
                .withLabels(BuildPodSpec.LABELS)
                .list());
    }

    @Override
    public void close() {
        cluster.close();
    }
}
