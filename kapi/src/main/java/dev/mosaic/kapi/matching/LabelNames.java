package dev.mosaic.kapi.matching;

import dev.mosaic.contract.repository.Reason;
import dev.mosaic.contract.repository.ReasonKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What Helm, Argo CD, Flux or the recommended labels call the application is called as the repository is. */
final class LabelNames implements Belonging {
    private static final List<String> KEYS = List.of(
            "app.kubernetes.io/part-of",
            "app.kubernetes.io/instance",
            "meta.helm.sh/release-name",
            "argocd.argoproj.io/instance",
            "kustomize.toolkit.fluxcd.io/name",
            "helm.toolkit.fluxcd.io/name");
    /** Keys whose value has more behind the name: a version, an object. */
    private static final Map<String, Function<String, String>> LONGER = Map.of(
            "helm.sh/chart", value -> value.replaceFirst("-v?[0-9]+\\..*$", ""),
            "argocd.argoproj.io/tracking-id", value -> value.replaceFirst(":.*$", ""));

    @Override
    public Optional<Reason> weigh(Case one, Known repository) {
        if (repository.name().generic()) return Optional.empty();
        return Stream.concat(KEYS.stream(), LONGER.keySet().stream())
                .filter(key -> value(one.running(), key)
                        .filter(value -> Words.of(value).same(repository.name()))
                        .isPresent())
                .findFirst()
                .map(key -> Reasons.of(
                        ReasonKind.LABEL_NAMES,
                        10,
                        "key",
                        key,
                        "value",
                        repository.repository().name()));
    }

    private static Optional<String> value(Running running, String key) {
        String value = running.labels().getOrDefault(key, running.annotations().get(key));
        return Optional.ofNullable(value).map(LONGER.getOrDefault(key, Function.identity()));
    }
}
