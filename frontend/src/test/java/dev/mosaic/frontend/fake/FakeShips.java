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
                        Command.of("fetch the source", "git", "clone", "https://git.example/shop/cart.git", "cart"),
                        Command.of("check out the commit", "git", "-C", "cart", "checkout", sha),
                        Command.of("build", "docker", "build", "-f", "cart/Dockerfile", "-t", image, "cart"),
                        Command.of("push", "docker", "push", image),
                        Command.of(
                                "roll",
                                "kubectl",
                                "-n",
                                ship.workload().namespace(),
                                "set",
                                "image",
                                ship.workload().kubectl(),
                                ship.container() + "=" + image),
                        Command.of(
                                "await",
                                "kubectl",
                                "-n",
                                ship.workload().namespace(),
                                "rollout",
                                "status",
                                ship.workload().kubectl())),
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
