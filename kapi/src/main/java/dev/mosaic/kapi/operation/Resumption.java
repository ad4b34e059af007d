package dev.mosaic.kapi.operation;

import dev.mosaic.contract.operation.OperationKind;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.cluster.Workloads;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.scheduler.Schedulers;

/**
 * Takes up what an earlier kapi left running. During an update two kapis run side by side: an operation is taken from
 * another pod only once that pod is gone.
 */
@Component
class Resumption {
    private static final Logger LOG = LoggerFactory.getLogger(Resumption.class);
    private final OperationBook book;
    private final OperationStage stage;
    private final List<JobFactory> factories;
    private final Workloads workloads;
    private final OperationSettings settings;

    Resumption(
            OperationBook book,
            OperationStage stage,
            List<JobFactory> factories,
            Workloads workloads,
            OperationSettings settings) {
        this.book = book;
        this.stage = stage;
        this.factories = factories;
        this.workloads = workloads;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofVirtual().name("resumption").start(() -> {
            Patience.with(this::adoptOrphans);
            workloads
                    .changes()
                    .filter(kapi()::equals)
                    .publishOn(Schedulers.boundedElastic())
                    .subscribe(changed -> adoptOrphans());
        });
    }

    private synchronized boolean adoptOrphans() {
        book.all().stream()
                .filter(entry -> entry.operation().running())
                .filter(this::isOrphan)
                .forEach(this::adopt);
        return true;
    }

    private boolean isOrphan(Entry entry) {
        if (stage.find(entry.operation().id()).isPresent()) return false;
        return entry.runner().equals(settings.pod())
                || pods().noneMatch(pod -> pod.name().equals(entry.runner()));
    }

    private Stream<Pod> pods() {
        return workloads.find(kapi()).map(WorkloadDetail::pods).orElse(List.of()).stream();
    }

    private WorkloadId kapi() {
        return new WorkloadId(settings.namespace(), WorkloadKind.DEPLOYMENT, "kapi");
    }

    private void adopt(Entry entry) {
        OperationKind kind = entry.operation().kind();
        LOG.info("operation {} was left by {}: going on", entry.operation().id(), entry.runner());
        JobFactory factory = factories.stream()
                .filter(other -> other.makes(kind))
                .findFirst()
                .orElseThrow();
        stage.resume(entry, factory.revive(entry.intent()));
    }
}
