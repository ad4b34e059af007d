package dev.mosaic.frontend.fake;

import dev.mosaic.contract.delivery.Ship;
import dev.mosaic.contract.delivery.ShipOffer;
import dev.mosaic.contract.delivery.ShipOffer.BoundContainer;
import dev.mosaic.contract.delivery.ShipOffer.Offered;
import dev.mosaic.contract.delivery.ShipQuestion;
import dev.mosaic.contract.delivery.ShipTogetherApi;
import dev.mosaic.contract.delivery.Ships;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.git.RelativePath;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.contract.operation.OperationKind;
import dev.mosaic.contract.operation.StepName;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.contract.workload.SelectionEvent;
import dev.mosaic.contract.workload.SelectionPlan;
import dev.mosaic.contract.workload.WorkloadId;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;

/**
 * Offers and ships together: those of {@code shop} come from one repository, those of {@code platform} from another, those of
 * {@code data} are not bound; the checkout has a second container of another repository, and the mailer's host is away.
 */
public final class FakeShipsTogether implements ShipTogetherApi {
    private final FakeOperations operations;
    private final FakeTogether together;
    private final FakeShips ships;

    FakeShipsTogether(FakeOperations operations, FakeTogether together) {
        this.operations = operations;
        this.together = together;
        this.ships = new FakeShips(operations);
    }

    @Override
    public ShipOffer offer(ShipQuestion question) {
        return new ShipOffer(
                question.workloads().stream().map(FakeShipsTogether::offered).toList());
    }

    private static Offered offered(WorkloadId id) {
        return switch (id.namespace() + "/" + id.name()) {
            case "shop/checkout" ->
                new Offered(id, List.of(bound(id, "checkout", "shop"), bound(id, "proxy", "proxies")), null);
            case "shop/mailer" -> new Offered(id, List.of(bound(id, "mailer", "nowhere")), null);
            case "data/postgres" -> new Offered(id, List.of(), unbound(id));
            default -> new Offered(id, List.of(bound(id, id.name(), id.namespace())), null);
        };
    }

    private static BoundContainer bound(WorkloadId id, String container, String repository) {
        return new BoundContainer(
                new Binding(
                        id,
                        container,
                        new GitUrl("https://git.example/all/" + repository + ".git"),
                        new RelativePath(container + "/Dockerfile"),
                        new RelativePath(container),
                        new ImageRepository("registry.example/shop/" + container)),
                FakeRepositories.sha("main", 2));
    }

    private static Failure unbound(WorkloadId id) {
        return new Failure(
                Problem.NOT_BOUND,
                Map.of("what", id.toString()),
                "Ship to " + id,
                "the container is not bound to a repository",
                "Bind it to its git repository, Dockerfile and image repository first.");
    }

    @Override
    public SelectionPlan plan(Ships wanted) {
        return new SelectionPlan(wanted.ships().stream()
                .map(ship -> new SelectionPlan.Planned(ship.workload(), null, ships.plan(ship), null))
                .toList());
    }

    @Override
    public Flux<SelectionEvent> ship(Ships wanted) {
        return together.start(wanted.ships().stream().map(this::open).toList());
    }

    private FakeOperations.Running open(Ship ship) {
        return operations.open(
                OperationKind.SHIP,
                ship.workload(),
                ship.container() + " to " + ship.revision().value().substring(0, 7),
                ships.plan(ship).commands(),
                List.of(StepName.RESOLVE, StepName.BUILD, StepName.ROLL));
    }
}
