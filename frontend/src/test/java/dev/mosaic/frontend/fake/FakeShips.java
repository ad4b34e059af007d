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
import dev.mosaic.contract.operation.Purpose;
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
        String tag = ship.tag() == null ? ship.revision().value().substring(0, 7) : ship.tag();
        String image = "registry.example/shop/" + ship.container() + ":" + tag;
        BuilderKind builder = ship.builder() == null ? BuilderKind.JIB : ship.builder();
        return new GamePlan(
                List.of(change(ship, image)),
                commands(ship, image),
                FakePlans.rights(ship.workload()),
                List.of(),
                new BuilderChoice(builder, "the Dockerfile has no RUN, so no daemon is needed"));
    }

    private static Change change(Ship ship, String image) {
        return new Change(
                "spec.template.spec.containers[" + ship.container() + "].image",
                "registry.example/shop/" + ship.container() + "@" + FakeCluster.DIGEST,
                image);
    }

    private static List<Command> commands(Ship ship, String image) {
        String namespace = ship.workload().namespace();
        String name = ship.workload().kubectl();
        return List.of(
                Command.of(Purpose.FETCH, "git", "clone", "https://git.example/shop/cart.git", "cart"),
                Command.of(
                        Purpose.CHECK_OUT,
                        "git",
                        "-C",
                        "cart",
                        "checkout",
                        ship.revision().value()),
                Command.of(Purpose.BUILD, "docker", "build", "-f", "cart/Dockerfile", "-t", image, "cart"),
                Command.of(Purpose.PUSH, "docker", "push", image),
                Command.of(
                        Purpose.ROLL_TO_DIGEST,
                        "kubectl",
                        "-n",
                        namespace,
                        "set",
                        "image",
                        name,
                        ship.container() + "=" + image),
                Command.of(Purpose.AWAIT_ROLLOUT, "kubectl", "-n", namespace, "rollout", "status", name));
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
