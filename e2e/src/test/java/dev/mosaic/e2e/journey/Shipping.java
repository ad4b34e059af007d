package dev.mosaic.e2e.journey;

import dev.mosaic.contract.delivery.Ship;
import dev.mosaic.contract.git.GitRef;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.git.RelativePath;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.contract.operation.OnFailure;
import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.operation.OperationEvent.Finished;
import dev.mosaic.contract.operation.Outcome;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.contract.repository.StoredBinding;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.e2e.fixture.Greeting;
import dev.mosaic.e2e.product.KapiHttp;
import java.util.Map;
import java.util.stream.Stream;

/** Binding and shipping through the API, for journeys whose point is not the browser. */
record Shipping(KapiHttp kapi, Greeting greeting) {
    /** Binds it to this repository, anew. */
    void bind(String repository) {
        kapi.put("/api/v1/bindings?version=", binding(repository), StoredBinding.class);
    }

    /** The same to the JVM project that the repository is. */
    void bindProject(String repository) {
        Binding with = binding(repository);
        Binding without = new Binding(
                with.workload(), with.container(), with.repository(), null, RelativePath.ROOT, with.images());
        kapi.put("/api/v1/bindings?version=", without, StoredBinding.class);
    }

    Binding binding(String repository) {
        return new Binding(
                id(),
                Greeting.CONTAINER,
                new GitUrl(repository),
                new RelativePath("Dockerfile"),
                RelativePath.ROOT,
                new ImageRepository(greeting.images()));
    }

    Ship ship(String commit) {
        return new Ship(
                id(),
                Greeting.CONTAINER,
                new GitRef(commit),
                new GitRef("main"),
                null,
                null,
                Map.of(),
                OnFailure.RETURN_TO_LAST_GOOD);
    }

    /** Ships it and waits for the end. */
    Outcome shipToTheEnd(String commit) {
        try (Stream<OperationEvent> events = kapi.ship(ship(commit))) {
            return outcome(events);
        }
    }

    WorkloadId id() {
        return new WorkloadId(greeting.namespace(), WorkloadKind.DEPLOYMENT, greeting.name());
    }

    static Outcome outcome(Stream<OperationEvent> events) {
        return events.filter(Finished.class::isInstance)
                .map(Finished.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("the stream broke off before the operation ended"))
                .outcome();
    }
}
