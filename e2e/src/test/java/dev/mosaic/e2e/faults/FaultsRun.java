package dev.mosaic.e2e.faults;

import dev.mosaic.packaging.Images;
import dev.mosaic.packaging.Order;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The program behind e2e/faults/run. */
final class FaultsRun {
    private static final Path ROOT =
            Path.of(System.getProperty("mosaic.root", "..")).toAbsolutePath().normalize();

    private FaultsRun() {}

    public static void main(String... arguments) {
        Options options = Options.of(arguments);
        List<Path> cases =
                Cases.below(options.folders().isEmpty() ? List.of(ROOT.resolve("e2e/faults")) : options.folders());
        Table table;
        try (KubernetesClient client = new KubernetesClientBuilder().build()) {
            table = options.dry() ? played(client, cases, options) : diagnosed(client, cases, options);
        }
        System.out.println("\n" + table.text());
        System.exit(table.of(Outcome.RIGHT) + table.of(Outcome.PLAYED) == cases.size() ? 0 : 1);
    }

    private static Table played(KubernetesClient client, List<Path> cases, Options options) {
        return play(client, cases, options, (played, scene, question) -> Row.unasked(played, Outcome.PLAYED, ""));
    }

    private static Table diagnosed(KubernetesClient client, List<Path> cases, Options options) {
        if (options.kapi().isPresent()) {
            KapiDoor kapi = KapiDoor.at(options.kapi().get(), variable("MOSAIC_TOKEN", ""));
            return play(client, cases, options, new Diagnosing(kapi, options.answers()));
        }
        String probe = Optional.ofNullable(System.getenv("MOSAIC_E2E_PROBE")).orElseGet(FaultsRun::probe);
        try (LocalKapi kapi = LocalKapi.start(LocalKapi.jar(ROOT), probe)) {
            return play(client, cases, options, new Diagnosing(kapi.door(), options.answers()));
        }
    }

    /** Mosaic's probe, made of this source tree. */
    private static String probe() {
        return Images.pushProbe(new Order(ROOT, ROOT.resolve("packaging/target"), "faults", registry(), true))
                .pinned();
    }

    private static Table play(KubernetesClient client, List<Path> cases, Options options, Corpus.Stages stages) {
        Corpus.Stages all = options.record() ? recording(stages) : stages;
        return new Corpus(client, images(registry()), all).play(cases, options.atOnce(), System.out::println);
    }

    private static Corpus.Stages recording(Corpus.Stages then) {
        return (played, scene, question) -> {
            new Recorder(scene, registry()).write(played);
            return then.after(played, scene, question);
        };
    }

    /** A registry that nodes can pull from, and the two images in it that the cases are made of. */
    static Map<String, String> images(String registry) {
        return Map.of(
                "REGISTRY", registry,
                "IMAGE", variable("FAULTS_IMAGE", registry + "/busybox:1"),
                "KUBECTL_IMAGE", variable("FAULTS_KUBECTL_IMAGE", registry + "/kubectl:1"));
    }

    private static String registry() {
        return variable("MOSAIC_E2E_REGISTRY", "localhost:5000");
    }

    private static String variable(String name, String otherwise) {
        return Optional.ofNullable(System.getenv(name)).orElse(otherwise);
    }
}
