package dev.mosaic.frontend.fake;

import dev.mosaic.contract.delivery.DeliveryApi;
import dev.mosaic.contract.delivery.Ship;
import dev.mosaic.contract.image.BuilderKind;
import dev.mosaic.contract.operation.BuilderChoice;
import dev.mosaic.contract.operation.Change;
import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.GamePlan;
import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.operation.OperationKind;
import dev.mosaic.contract.operation.StepName;
import java.util.List;
import reactor.core.publisher.Flux;

/** Plans and performs ships by a script. */
public class FakeShips implements DeliveryApi {
    private final FakeOperations operations;

    public FakeShips(FakeOperations operations) {
        this.operations = operations;
    }

    @Override
    public GamePlan plan(Ship ship) {
        String sha = ship.revision().value();
        String image = "registry.example/shop/" + ship.container() + ":"
                + (ship.tag() == null ? sha.substring(0, 7) : ship.tag());
        return new GamePlan(
                List.of(new Change(
                        "spec.template.spec.containers[" + ship.container() + "].image",
                        "registry.example/shop/" + ship.container() + "@" + FakeCluster.DIGEST,
                        image)),
                List.of(
                        new Command(
                                "fetch the source",
                                List.of("git", "clone", "https://git.example/shop/cart.git", "cart")),
                        new Command("check out the commit", List.of("git", "-C", "cart", "checkout", sha)),
                        new Command("build", List.of("docker", "build", "-f", "cart/Dockerfile", "-t", image, "cart")),
                        new Command("push", List.of("docker", "push", image)),
                        new Command(
                                "roll",
                                List.of(
                                        "kubectl",
                                        "-n",
                                        ship.workload().namespace(),
                                        "set",
                                        "image",
                                        ship.workload().kubectl(),
                                        ship.container() + "=" + image)),
                        new Command(
                                "await",
                                List.of(
                                        "kubectl",
                                        "-n",
                                        ship.workload().namespace(),
                                        "rollout",
                                        "status",
                                        ship.workload().kubectl()))),
                FakePlans.rights(ship.workload()),
                List.of(),
                new BuilderChoice(
                        ship.builder() == null ? BuilderKind.JIB : ship.builder(),
                        "the Dockerfile has no RUN, so no daemon is needed"));
    }

    @Override
    public Flux<OperationEvent> ship(Ship ship) {
        return operations.start(
                OperationKind.SHIP,
                ship.workload(),
                ship.container() + " to " + ship.revision().value().substring(0, 7),
                plan(ship).commands(),
                List.of(
                        StepName.RESOLVE,
                        StepName.FETCH,
                        StepName.BUILD,
                        StepName.PUSH,
                        StepName.ROLL,
                        StepName.AWAIT,
                        StepName.ANNOTATE));
    }
}
