package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.workload.WorkloadKind;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.LabelSelectorBuilder;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.apps.DaemonSetBuilder;
import io.fabric8.kubernetes.api.model.apps.DeploymentBuilder;
import io.fabric8.kubernetes.api.model.apps.StatefulSetBuilder;
import java.util.Map;

/** Workloads of the three kinds around one pod template. */
final class TestObjects {
    private TestObjects() {}

    static HasMetadata workload(
            WorkloadKind kind, String name, int replicas, Map<String, String> labels, PodTemplateSpec template) {
        ObjectMeta meta = new ObjectMetaBuilder().withName(name).build();
        LabelSelector selector =
                new LabelSelectorBuilder().withMatchLabels(labels).build();
        return switch (kind) {
            case DEPLOYMENT -> deployment(meta, replicas, selector, template);
            case STATEFULSET -> statefulSet(meta, replicas, selector, template);
            case DAEMONSET -> daemonSet(meta, selector, template);
        };
    }

    private static HasMetadata deployment(
            ObjectMeta meta, int replicas, LabelSelector selector, PodTemplateSpec template) {
        return new DeploymentBuilder()
                .withMetadata(meta)
                .withNewSpec()
                .withReplicas(replicas)
                .withSelector(selector)
                .withTemplate(template)
                .endSpec()
                .build();
    }

    private static HasMetadata statefulSet(
            ObjectMeta meta, int replicas, LabelSelector selector, PodTemplateSpec template) {
        return new StatefulSetBuilder()
                .withMetadata(meta)
                .withNewSpec()
                .withServiceName(meta.getName())
                .withReplicas(replicas)
                .withSelector(selector)
                .withTemplate(template)
                .endSpec()
                .build();
    }

    private static HasMetadata daemonSet(ObjectMeta meta, LabelSelector selector, PodTemplateSpec template) {
        return new DaemonSetBuilder()
                .withMetadata(meta)
                .withNewSpec()
                .withSelector(selector)
                .withTemplate(template)
                .endSpec()
                .build();
    }
}
