package dev.mosaic.frontend.fake;

import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.OperationKind;
import dev.mosaic.contract.operation.Purpose;
import dev.mosaic.contract.operation.StepName;
import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.frontend.FrontendApplication;
import dev.mosaic.frontend.kapi.PreviewDoor;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/**
 * Starts the frontend on a kapi in memory, to look at pages: log in with any token but {@code wrong}. Operation op-0001
 * is done, op-0002 came back, op-0003 runs.
 */
public final class Preview {
    private static final List<StepName> SHIP = List.of(
            StepName.RESOLVE,
            StepName.FETCH,
            StepName.BUILD,
            StepName.PUSH,
            StepName.ROLL,
            StepName.AWAIT,
            StepName.ANNOTATE);

    private Preview() {}

    public static void main(String[] arguments) {
        ApplicationContext context = SpringApplication.run(
                new Class<?>[] {FrontendApplication.class, FakeKapi.class, PreviewDoor.class}, arguments);
        FakeOperations operations = context.getBean(FakeOperations.class);
        Health well = Health.of(HealthWord.ROLLING_OUT);
        ship(operations).built().rolling(3, 3, well).done();
        ship(operations).built().rolling(1, 2, Script.crashing()).crashed();
        ship(operations).built().rolling(2, 1, well);
    }

    public static Script ship(FakeOperations operations) {
        List<Command> commands = List.of(
                Command.of(Purpose.FETCH, "git", "clone", "https://git.example/shop/cart.git", "cart"),
                Command.of(
                        Purpose.ROLL_TO_DIGEST,
                        "kubectl",
                        "-n",
                        "shop",
                        "set",
                        "image",
                        "deployment/cart",
                        "cart=registry.example/shop/cart:9c1d2e3"));
        return new Script(operations.open(OperationKind.SHIP, FakeCluster.CART, "cart to 9c1d2e3", commands, SHIP));
    }
}
