package dev.mosaic.kapi.bundle;

import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.Rollout;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The first page of a bundle: what it is about, how the workload stood, what is in it and what is not. */
record Index(WorkloadId id, WorkloadDetail detail, Instant now, Parcel parcel) {
    static final String FILE = "README.md";

    String text() {
        return String.join(
                        "\n\n",
                        Stream.of(head(), health(), files(), notes(), commands())
                                .toList()) + "\n";
    }

    private String head() {
        return "# " + id.kind().title() + " " + id.name() + " in " + id.namespace() + "\n\nRead by Mosaic at "
                + now.truncatedTo(ChronoUnit.SECONDS)
                + ". Values of variables whose names look secret are hidden, and of ConfigMaps and Secrets only the names"
                + " of keys are here. What programs wrote to their logs is as they wrote it: look at `logs/` before you"
                + " pass this on.";
    }

    private String health() {
        Health health = detail.workload().health();
        Rollout rollout = detail.rollout();
        String word = health.word().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String why = Stream.of(health.reason(), health.message())
                .filter(text -> !text.isEmpty())
                .reduce((reason, message) -> reason + ": " + message)
                .map(text -> "\n\n    " + text.replace("\n", "\n    "))
                .orElse("");
        return "## Health\n\nIt is " + word + ": " + rollout.ready() + " of " + rollout.desired() + " pods are ready."
                + why;
    }

    private String files() {
        String lines = parcel.sizes().entrySet().stream()
                .map(file -> "- `" + file.getKey() + "`, " + file.getValue() + " bytes")
                .reduce((all, line) -> all + "\n" + line)
                .orElse("- nothing");
        return "## Files\n\n" + lines;
    }

    private String notes() {
        List<String> notes = parcel.notes();
        if (notes.isEmpty()) return "## Not here\n\nAll that was looked for was found, and is whole.";
        return "## Not here\n\n- " + String.join("\n- ", notes);
    }

    private String commands() {
        String object = id.kind().kubectl() + "/" + id.name() + " --namespace " + id.namespace();
        return """
                ## The same by hand

                    kubectl get %1$s --output yaml
                    kubectl describe %1$s
                    kubectl get pods,replicasets,services,endpointslices,events --namespace %2$s --output yaml
                    kubectl logs %1$s --all-containers --all-pods --prefix --tail 2000""".formatted(object, id.namespace());
    }
}
