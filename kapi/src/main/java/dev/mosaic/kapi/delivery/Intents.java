package dev.mosaic.kapi.delivery;

import dev.mosaic.contract.delivery.Ship;
import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.git.GitRef;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.contract.repository.StoredBinding;
import dev.mosaic.kapi.git.Sources;
import dev.mosaic.kapi.problem.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The intents of ships that are wanted at one time: a repository is asked once what a ref names, whoever builds it. */
final class Intents {
    private final List<StoredBinding> bindings;
    private final Sources sources;
    private final Map<Asked, Supplier<Commit>> answers = new HashMap<>();

    Intents(List<StoredBinding> bindings, Sources sources) {
        this.bindings = bindings;
        this.sources = sources;
    }

    /** Fails with NOT_BOUND, or as {@link Sources#resolve} does. */
    ShipIntent of(Ship ship) {
        Binding binding = binding(ship);
        Asked asked = new Asked(binding.repository(), ship.revision());
        return new ShipIntent(
                ship, binding, answers.computeIfAbsent(asked, this::ask).get());
    }

    private Supplier<Commit> ask(Asked asked) {
        try {
            Commit commit = sources.resolve(asked.repository(), asked.ref());
            return () -> commit;
        } catch (Refusal refusal) { // a host that is away is waited for once
            return () -> {
                throw refusal;
            };
        }
    }

    private Binding binding(Ship ship) {
        return bindings.stream()
                .map(StoredBinding::binding)
                .filter(one -> one.workload().equals(ship.workload()))
                .filter(one -> one.container().equals(ship.container()))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        Problem.NOT_BOUND, Map.of("what", ship.workload() + " container " + ship.container())));
    }

    private record Asked(GitUrl repository, GitRef ref) {}
}
