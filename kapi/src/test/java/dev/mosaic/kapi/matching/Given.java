package dev.mosaic.kapi.matching;

import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.repository.Match;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Repositories, workloads and landscapes for tests, by their names alone. */
final class Given {

    private Given() {}

    /** A repository of GitHub by {@code owner/name} and the paths in its tree. */
    static CodeRepository repository(String path, String... tree) {
        return repository(path, Map.of(), tree);
    }

    static CodeRepository repository(String path, Map<String, String> texts, String... tree) {
        return CodeRepository.of(new GitUrl("https://github.com/" + path), "", List.of(tree), texts);
    }

    static Known known(String path, String... tree) {
        return Known.of(repository(path, tree));
    }

    /** The thing built from that Dockerfile, or in that folder where it is none. */
    static BuildUnit unit(CodeRepository repository, String place) {
        return Known.of(repository).units().stream()
                .filter(unit -> unit.place().equals(place))
                .findFirst()
                .orElseThrow();
    }

    /** A workload whose one container has its name. */
    static Running running(String name, String image) {
        return running(name, Map.of(), Map.of(), new Container(name, image));
    }

    static Running annotated(String name, String image, String key, String value) {
        return running(name, Map.of(), Map.of(key, value), new Container(name, image));
    }

    static Running running(
            String name, Map<String, String> labels, Map<String, String> annotations, Container... containers) {
        WorkloadId id = new WorkloadId("shop", WorkloadKind.DEPLOYMENT, name);
        return new Running(id, List.of(containers), labels, annotations, Map.of());
    }

    static Running labelledImage(Running running, String key, String value) {
        Map<String, Map<String, String>> labels =
                Map.of(running.containers().getFirst().name(), Map.of(key, value));
        return new Running(running.id(), running.containers(), running.labels(), running.annotations(), labels);
    }

    static Case one(Running running) {
        Container container = running.containers().getFirst();
        return Case.of(running, container, ImageName.of(container.image()).orElseThrow(), Words.NONE);
    }

    static Case one(String name, String image) {
        return one(running(name, image));
    }

    static Landscape landscape(List<CodeRepository> repositories, List<String> images, Running... workloads) {
        return new Landscape(repositories, images, Arrays.asList(workloads));
    }

    /** The match of the first workload. */
    static Match match(List<CodeRepository> repositories, List<String> images, Running... workloads) {
        return Matcher.match(landscape(repositories, images, workloads)).getFirst();
    }
}
