package dev.mosaic.kapi.image.jvm;

import dev.mosaic.kapi.cluster.BuildPod;
import dev.mosaic.kapi.image.BuildLog;
import dev.mosaic.kapi.outbound.Trust;
import dev.mosaic.kapi.packages.PackageLogin;
import dev.mosaic.kapi.packages.PackageLogins;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a build is given besides its source: logins for the private repositories it names, and who vouches for their hosts. */
final class Provisions {
    private final PackageLogins packages;
    private final Trust trust;

    Provisions(PackageLogins packages, Trust trust) {
        this.packages = packages;
        this.trust = trust;
    }

    /** The hosts whose logins this build would get. */
    List<String> hosts(Path source, Steps steps) {
        return given(BuildFiles.of(source), steps)
                .map(given -> given.logins().stream().map(PackageLogin::host).toList())
                .orElse(List.of());
    }

    /** Leaves in the pod what is for this build, and tells by which words the tool finds it. */
    Provision to(BuildPod pod, Path source, Steps steps, BuildLog log) {
        BuildFiles files = BuildFiles.of(source);
        Optional<Given> given = given(files, steps);
        List<PackageLogin> logins = given.map(Given::logins).orElse(List.of());
        List<String> words = new ArrayList<>();
        given.ifPresent(one -> words.addAll(steps.reading(pod.keep(one.name(), one.content()))));
        trust.store(hosts(files, logins))
                .ifPresent(store -> words.add("-Djavax.net.ssl.trustStore=" + pod.keep("truststore.jks", store)));
        logins.forEach(login -> log.line("this build is given the login for " + login.host()));
        return new Provision(words, Mask.of(logins));
    }

    private Optional<Given> given(BuildFiles files, Steps steps) {
        List<PackageLogin> all = packages.all();
        return all.isEmpty() ? Optional.empty() : steps.logins(files, all);
    }

    private Set<String> hosts(BuildFiles files, List<PackageLogin> logins) {
        Stream<String> known = logins.stream().map(PackageLogin::host);
        return Stream.concat(files.named(trust.hosts()).stream(), known)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The words to add, and what hides the secrets in what is said. */
    record Provision(List<String> words, Mask mask) {}
}
