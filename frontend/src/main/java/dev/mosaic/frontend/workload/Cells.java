package dev.mosaic.frontend.workload;

import dev.mosaic.contract.workload.Autoscaling;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.ContainerSource;
import dev.mosaic.contract.workload.Entrance;
import dev.mosaic.contract.workload.OwnerKind;
import dev.mosaic.contract.workload.RunningCommit;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.ImageName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands in the cells of one row: short, with the whole of it for who points at it. */
final class Cells {
    static final String DASH = "–";
    /** A message may have ten thousand characters; no cell and no tooltip needs more than these. */
    private static final int LONGEST = 300;

    private Cells() {}

    /** Most are deployments: only the others are named. */
    static String oddKind(Workload row) {
        return row.id().kind() == WorkloadKind.DEPLOYMENT ? "" : row.id().kind().title();
    }

    static String pods(Workload row) {
        return row.ready() + "/" + row.desired();
    }

    static String autoscaler(Workload row) {
        Autoscaling by = row.autoscaling();
        if (by.state() != Autoscaling.State.SCALED) return "";
        return Text.of("column.pods.scaled", by.name(), by.min(), by.max());
    }

    static String image(Workload row) {
        List<Container> containers = row.containers();
        if (containers.isEmpty()) return DASH;
        return fewDigits(ImageName.brief(containers.getFirst().image())) + more(containers);
    }

    /** As many as of a commit: the row tells the rest to who points at it. */
    private static String fewDigits(String image) {
        return image.replaceFirst("(@[0-9a-f]{7})[0-9a-f]+$", "$1");
    }

    static String images(Workload row) {
        return row.containers().stream()
                .map(container -> container.name() + ": " + container.image())
                .collect(Collectors.joining("\n"));
    }

    static String sha(Workload row) {
        return commit(row).map(commit -> commit.sha().brief()).orElse("");
    }

    static String message(Workload row) {
        return commit(row).map(RunningCommit::message).map(Cells::cut).orElse("");
    }

    /** When it was committed, or shipped where nobody noted that. */
    static String commitTime(Workload row) {
        return commit(row)
                .map(commit -> commit.committed() == null ? commit.shipped() : commit.committed())
                .map(Instant::toString)
                .orElse("");
    }

    static String noCommit(Workload row) {
        return Text.of(bound(row) ? "source.bound" : "source.unbound");
    }

    static String noCommitMeans(Workload row) {
        return bound(row) ? Text.of("source.bound.text", repositories(row)) : Text.of("source.unbound.text");
    }

    static String repository(Workload row) {
        List<ContainerSource> known = known(row);
        if (known.isEmpty()) return DASH;
        String address = known.getFirst().repository().replaceFirst("(\\.git)?/*$", "");
        return cut(address.substring(address.lastIndexOf('/') + 1)) + more(known);
    }

    static String repositories(Workload row) {
        List<ContainerSource> known = known(row);
        if (known.isEmpty()) return Text.of("source.unbound.text");
        return known.stream().map(ContainerSource::repository).distinct().collect(Collectors.joining("\n"));
    }

    static String service(Workload row) {
        List<Entrance> entrances = row.entrances();
        if (entrances.isEmpty()) return DASH;
        return address(entrances.getFirst()) + more(entrances);
    }

    static String services(Workload row) {
        if (row.entrances().isEmpty()) return Text.of("column.services.none");
        return row.entrances().stream()
                .map(entrance -> entrance.ports().stream()
                        .map(port -> entrance.dns() + ":" + port.number() + " → " + port.target())
                        .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }

    static String owner(Workload row) {
        return row.owner().kind() == OwnerKind.NONE
                ? DASH
                : Text.of("owner." + row.owner().kind().name());
    }

    /** Who else writes it and what that means for a change. */
    static String ownerMeans(Workload row) {
        OwnerKind kind = row.owner().kind();
        return kind == OwnerKind.NONE
                ? Text.of("owner.NONE.text")
                : Text.of("OwnerKind." + kind.name(), row.owner().name());
    }

    private static String address(Entrance entrance) {
        return entrance.ports().isEmpty()
                ? entrance.dns()
                : entrance.dns() + ":" + entrance.ports().getFirst().number();
    }

    private static Optional<RunningCommit> commit(Workload row) {
        return row.commits().stream().findFirst();
    }

    private static boolean bound(Workload row) {
        return !known(row).isEmpty();
    }

    private static List<ContainerSource> known(Workload row) {
        return row.sources().stream()
                .filter(source -> source.kind() != ContainerSource.Kind.NOT_BOUND)
                .toList();
    }

    private static String more(List<?> all) {
        return all.size() > 1 ? " +" + (all.size() - 1) : "";
    }

    private static String cut(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }
}
