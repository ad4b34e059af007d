package dev.mosaic.kapi.cluster.fabric8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.job.JobKind;
import dev.mosaic.kapi.cluster.Jobs;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.KubernetesResourceList;
import io.fabric8.kubernetes.api.model.ListOptionsBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.dsl.Listable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads Jobs and CronJobs page by page, once in a few seconds at most, and keeps small projections only. */
final class Fabric8Jobs implements Jobs {
    private static final long PAGE = 500;
    /** A person does not look through more. */
    private static final int MOST = 10_000;

    private final KubernetesClient client;
    private final Cache<String, Found> found =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(3)).build();

    Fabric8Jobs(KubernetesClient client) {
        this.client = client;
    }

    @Override
    public Found all() {
        return found.get("all", unused -> read());
    }

    private Found read() {
        List<Right> missing = new ArrayList<>();
        List<SeenJob> jobs = read(JobKind.JOB, client.batch().v1().jobs().inAnyNamespace(), JobProjection::of, missing);
        List<SeenCronJob> crons =
                read(JobKind.CRON_JOB, client.batch().v1().cronjobs().inAnyNamespace(), JobProjection::of, missing);
        boolean cut = jobs.size() >= MOST || crons.size() >= MOST;
        return new Found(new JobJoin(jobs, crons).rows(), List.copyOf(missing), cut);
    }

    private <T extends HasMetadata, L extends KubernetesResourceList<T>, S> List<S> read(
            JobKind kind, Listable<L> source, Function<T, S> projection, List<Right> missing) {
        try {
            return pages(source, projection);
        } catch (KubernetesClientException e) {
            if (!ApiErrors.isForbidden(e)) throw ApiErrors.refusal("read " + kind.resource(), e);
            missing.add(new Right("list", "batch", kind.resource(), "", ""));
            return List.of();
        }
    }

    private static <T extends HasMetadata, L extends KubernetesResourceList<T>, S> List<S> pages(
            Listable<L> source, Function<T, S> projection) {
        List<S> all = new ArrayList<>();
        String next = "";
        do {
            L page = source.list(new ListOptionsBuilder()
                    .withLimit(PAGE)
                    .withContinue(next.isEmpty() ? null : next)
                    .build());
            page.getItems().forEach(item -> all.add(projection.apply(item)));
            next = Meta.text(page.getMetadata().getContinue());
        } while (!next.isEmpty() && all.size() < MOST);
        return all;
    }
}
