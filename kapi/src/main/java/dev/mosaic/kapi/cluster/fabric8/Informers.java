package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.kapi.cluster.Workloads;
import io.fabric8.kubernetes.api.model.Event;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.ControllerRevision;
import io.fabric8.kubernetes.api.model.apps.DaemonSet;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.ReplicaSet;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.dsl.AppsAPIGroupDSL;
import io.fabric8.kubernetes.client.dsl.Informable;
import io.fabric8.kubernetes.client.informers.ExceptionHandler;
import io.fabric8.kubernetes.client.informers.SharedIndexInformer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** One watch a kind for the whole cluster, all into one mirror; each comes back by itself when it breaks. */
final class Informers implements AutoCloseable {
    private static final long PAGE = 500;
    private static final long NO_RESYNC = 0;
    private final KubernetesClient client;
    private final Mirror mirror;
    private final List<SharedIndexInformer<?>> informers = new ArrayList<>();

    Informers(KubernetesClient client, Mirror mirror) {
        this.client = client;
        this.mirror = mirror;
    }

    /** Starts the watches and answers at once; the mirror fills when the API server answers. */
    Workloads start() {
        AppsAPIGroupDSL apps = client.apps();
        watch(apps.deployments().inAnyNamespace(), Deployment::new, all("Deployment", WorkloadProjection::of));
        watch(apps.statefulSets().inAnyNamespace(), StatefulSet::new, all("StatefulSet", WorkloadProjection::of));
        watch(apps.daemonSets().inAnyNamespace(), DaemonSet::new, all("DaemonSet", WorkloadProjection::of));
        watch(apps.replicaSets().inAnyNamespace(), ReplicaSet::new, owned("ReplicaSet", RevisionProjection::of));
        watch(client.pods().inAnyNamespace(), Pod::new, owned("Pod", PodProjection::of));
        watch(client.services().inAnyNamespace(), Service::new, all("Service", DoorProjection::of));
        watch(
                client.autoscaling().v2().horizontalPodAutoscalers().inAnyNamespace(),
                HorizontalPodAutoscaler::new,
                all(Surroundings.SCALERS, ScalerProjection::of));
        Projector<ControllerRevision> revisions = owned("ControllerRevision", RevisionProjection::of);
        watch(apps.controllerRevisions().inAnyNamespace(), ControllerRevision::new, revisions);
        watch(
                client.v1().events().inAnyNamespace().withField("type", "Warning"),
                Event::new,
                projector("Event", WarningProjection::isTelling, WarningProjection::of));
        informers.forEach(SharedIndexInformer::start);
        return mirror;
    }

    private <T extends HasMetadata> Projector<T> all(String kind, Function<T, Seen> projection) {
        return projector(kind, object -> true, projection);
    }

    private <T extends HasMetadata> Projector<T> owned(String kind, Function<T, Seen> projection) {
        return projector(kind, object -> Meta.isOwnedByWorkload(object.getMetadata()), projection);
    }

    private <T extends HasMetadata> Projector<T> projector(
            String kind, Predicate<T> worth, Function<T, Seen> projection) {
        return new Projector<>(mirror, kind, worth, projection);
    }

    private <T extends HasMetadata> void watch(Informable<T> source, Supplier<T> empty, Projector<T> projector) {
        informers.add(source.withLimit(PAGE)
                .runnableInformer(NO_RESYNC)
                .removeNamespaceIndex()
                .itemStore(new Skeletons<>(empty))
                .addEventHandler(projector)
                .exceptionHandler(retrying(projector)));
    }

    private ExceptionHandler retrying(Projector<?> projector) {
        return (started, thrown) -> {
            mirror.notFilled(ApiErrors.detail(thrown));
            if (!projector.optional() || !ApiErrors.isForbidden(thrown)) return true;
            projector.forbidden();
            return false;
        };
    }

    @Override
    public void close() {
        informers.forEach(SharedIndexInformer::stop);
    }
}
