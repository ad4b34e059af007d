package dev.mosaic.kapi.repository;

import dev.mosaic.contract.account.Account;
import dev.mosaic.contract.account.AccountKind;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.kapi.cluster.Workloads;
import dev.mosaic.kapi.image.Images;
import dev.mosaic.kapi.login.Logins;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The registries that are connected: those with an account, and those that something is bound to. */
@Component
class Registries {
    private static final int MOST_IMAGES = 500;
    private final Logins logins;
    private final Images images;
    private final Workloads workloads;

    Registries(Logins logins, Images images, Workloads workloads) {
        this.logins = logins;
        this.images = images;
        this.workloads = workloads;
    }

    Set<String> hosts(Collection<Binding> bound) {
        Stream<String> accounts = logins.all().stream()
                .filter(account -> account.kind() == AccountKind.REGISTRY)
                .map(Account::host);
        Stream<String> used = bound.stream().map(binding -> binding.images().registry());
        return Stream.concat(accounts, used).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the registry lists; nothing where it lists nothing to us. */
    List<String> listed(String host) {
        return images.repositories(host).orElse(List.of()).stream()
                .map(ImageRepository::value)
                .toList();
    }

    /** By image as written, the labels of those that run from these registries. */
    Map<String, Map<String, String>> labels(Set<String> hosts, Crew crew) {
        List<ImageReference> running = workloads.all().stream()
                .flatMap(workload -> workload.containers().stream())
                .flatMap(container -> reference(container).stream())
                .filter(image -> hosts.contains(image.registry()))
                .distinct()
                .limit(MOST_IMAGES)
                .toList();
        Map<String, Map<String, String>> labels = new HashMap<>();
        crew.each(running, image -> Map.entry(image.value(), images.labels(image)))
                .forEach(one -> labels.put(one.getKey(), one.getValue()));
        return Map.copyOf(labels);
    }

    private static Optional<ImageReference> reference(Container container) {
        try {
            return Optional.of(new ImageReference(container.image()));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a pod spec may hold anything
        }
    }
}
