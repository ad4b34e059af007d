package dev.mosaic.kapi.delivery;

import dev.mosaic.contract.delivery.Stay;
import dev.mosaic.contract.delivery.StayReason;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.contract.job.JobRow;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.Revision;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.Jobs;
import dev.mosaic.kapi.cluster.Rights;
import dev.mosaic.kapi.cluster.Workloads;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Looks through the cluster for what needs an image: templates, pods, kept revisions, jobs; whoever asks, all that kapi sees. */
@Component
class UsedImages {
    private final Workloads workloads;
    private final Jobs jobs;
    private final Rights rights;

    UsedImages(Workloads workloads, Jobs jobs, Rights rights) {
        this.workloads = workloads;
        this.jobs = jobs;
        this.rights = rights;
    }

    /** {@code bound} are looked at whatever they run. What the caller may not see is not named. Fails as the ports do. */
    Used of(ImageRepository repository, Caller caller, Set<WorkloadId> bound) {
        Jobs.Found found = jobs.all();
        Used used = new Used(repository.whole(), found.missing());
        List<Workload> all = List.copyOf(workloads.all());
        all.forEach(each -> templates(used, caller, each));
        List<WorkloadDetail> near = all.stream()
                .filter(each -> bound.contains(each.id()) || near(each, repository))
                .flatMap(each -> workloads.find(each.id()).stream())
                .toList();
        near.forEach(each -> pods(used, caller, each));
        found.rows().forEach(job -> job(used, caller, job));
        near.forEach(each -> revisions(used, caller, each));
        return used;
    }

    /** By the last part of its name alone: the registry may be called otherwise where it runs. */
    private static boolean near(Workload workload, ImageRepository repository) {
        String name = last(repository.value());
        return workload.containers().stream()
                .map(Container::image)
                .anyMatch(image -> last(image).split("[:@]", 2)[0].equals(name));
    }

    private static String last(String path) {
        String name = path.split("@", 2)[0];
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private void templates(Used used, Caller caller, Workload workload) {
        if (workload.containers().isEmpty()) return;
        Stay stay = inUse(caller, workload.id());
        workload.containers().forEach(container -> used.add(container.image(), stay));
    }

    private void pods(Used used, Caller caller, WorkloadDetail detail) {
        Stay stay = inUse(caller, detail.workload().id());
        detail.pods().stream()
                .flatMap(pod -> pod.containers().stream())
                .forEach(container -> used.add(container.imageId(), stay));
    }

    private void job(Used used, Caller caller, JobRow job) {
        String kind = job.kind().title().toLowerCase(Locale.ROOT);
        boolean seen = rights.listable(caller, "batch", job.kind().resource(), Set.of(job.namespace()))
                .contains(job.namespace());
        Stay stay =
                seen ? inUse(job.namespace() + "/" + kind + "/" + job.name()) : Stay.because(StayReason.IN_USE_UNSEEN);
        job.containers().forEach(container -> used.add(container.image(), stay));
    }

    private void revisions(Used used, Caller caller, WorkloadDetail detail) {
        WorkloadId id = detail.workload().id();
        for (Revision revision : detail.revisions()) {
            Stay stay = rights.mayRead(caller, id)
                    ? new Stay(
                            StayReason.REVISION,
                            Map.of("what", id.toString(), "revision", String.valueOf(revision.number())))
                    : Stay.because(StayReason.IN_USE_UNSEEN);
            revision.containers().forEach(container -> used.add(container.image(), stay));
            revision.digests().values().forEach(digest -> used.add("@" + digest, stay));
        }
    }

    private Stay inUse(Caller caller, WorkloadId id) {
        return Optional.of(id)
                .filter(known -> rights.mayRead(caller, known))
                .map(known -> inUse(known.toString()))
                .orElseGet(() -> Stay.because(StayReason.IN_USE_UNSEEN));
    }

    private static Stay inUse(String what) {
        return new Stay(StayReason.IN_USE, Map.of("what", what));
    }
}
