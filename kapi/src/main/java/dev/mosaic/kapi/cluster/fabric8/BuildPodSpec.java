package dev.mosaic.kapi.cluster.fabric8;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.EnvVarBuilder;
import io.fabric8.kubernetes.api.model.OwnerReference;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeBuilder;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.VolumeMountBuilder;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the pod a build runs in: Pod Security {@code restricted} to the letter, and no token of the cluster in it. */
final class BuildPodSpec {
    static final String CONTAINER = "build";
    static final String WORK = "/work";
    static final String CACHE = "/cache";
    static final String HOME = "/home/build";
    /** Says whose build it is: the name of the kapi, and which of its runs. */
    static final String KAPI = "mosaic.dev/kapi";

    static final String RUN = "mosaic.dev/kapi-run";
    /** What NetworkPolicies know build pods by. */
    static final Map<String, String> LABELS =
            Map.of("app.kubernetes.io/name", "build", "app.kubernetes.io/part-of", "mosaic");

    private static final long NOBODY = 10001L;
    private static final List<String> FOLDERS = List.of(WORK, HOME, "/tmp");

    private final BuildPodSettings settings;

    BuildPodSpec(BuildPodSettings settings) {
        this.settings = settings;
    }

    Pod pod(String image, Map<String, String> environment, Map<String, String> whose, List<OwnerReference> owners) {
        return new PodBuilder()
                .withNewMetadata()
                .withGenerateName("build-")
                .withNamespace(settings.namespace())
                .withLabels(LABELS)
                .addToLabels(whose)
                .withOwnerReferences(owners)
                .endMetadata()
                .withNewSpec()
                .withRestartPolicy("Never")
                .withAutomountServiceAccountToken(false)
                .withEnableServiceLinks(false)
                .withActiveDeadlineSeconds(settings.deadline().toSeconds())
                .withTerminationGracePeriodSeconds(0L)
                .withNewSecurityContext()
                .withRunAsNonRoot(true)
                .withRunAsUser(NOBODY)
                .withRunAsGroup(NOBODY)
                .withFsGroup(NOBODY)
                .withNewSeccompProfile()
                .withType("RuntimeDefault")
                .endSeccompProfile()
                .endSecurityContext()
                .withContainers(container(image, environment))
                .withVolumes(volumes())
                .endSpec()
                .build();
    }

    /** It sleeps until it is deleted or its deadline comes; programs are run beside. */
    private Container container(String image, Map<String, String> environment) {
        Map<String, Quantity> most = Map.of(
                "cpu", new Quantity(settings.cpu()),
                "memory", new Quantity(settings.memory()),
                "ephemeral-storage", new Quantity(settings.storage()));
        Map<String, Quantity> least = Map.of("cpu", new Quantity("100m"), "memory", new Quantity("128Mi"));
        return new ContainerBuilder()
                .withName(CONTAINER)
                .withImage(image)
                .withCommand("sleep", "2147483647")
                .withWorkingDir(WORK)
                .withEnv(environment(environment))
                .withNewResources()
                .withLimits(most)
                .withRequests(least)
                .endResources()
                .withNewSecurityContext()
                .withAllowPrivilegeEscalation(false)
                .withReadOnlyRootFilesystem(true)
                .withNewCapabilities()
                .withDrop("ALL")
                .endCapabilities()
                .endSecurityContext()
                .withVolumeMounts(mounts())
                .build();
    }

    private static List<EnvVar> environment(Map<String, String> given) {
        return Stream.concat(Stream.of(Map.entry("HOME", HOME)), given.entrySet().stream())
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new EnvVarBuilder()
                        .withName(entry.getKey())
                        .withValue(entry.getValue())
                        .build())
                .toList();
    }

    private List<Volume> volumes() {
        VolumeBuilder cache = new VolumeBuilder().withName(name(CACHE));
        Volume kept = settings.cacheClaim() == null || settings.cacheClaim().isEmpty()
                ? cache.withNewEmptyDir().endEmptyDir().build()
                : cache.withNewPersistentVolumeClaim(settings.cacheClaim(), false)
                        .build();
        Stream<Volume> gone = FOLDERS.stream()
                .map(folder -> new VolumeBuilder()
                        .withName(name(folder))
                        .withNewEmptyDir()
                        .endEmptyDir()
                        .build());
        return Stream.concat(gone, Stream.of(kept)).toList();
    }

    private static List<VolumeMount> mounts() {
        return Stream.concat(FOLDERS.stream(), Stream.of(CACHE))
                .map(folder -> new VolumeMountBuilder()
                        .withName(name(folder))
                        .withMountPath(folder)
                        .build())
                .toList();
    }

    private static String name(String folder) {
        return folder.substring(1).replace('/', '-');
    }
}
