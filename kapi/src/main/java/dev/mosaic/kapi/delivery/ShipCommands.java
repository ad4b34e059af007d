package dev.mosaic.kapi.delivery;

import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.git.RelativePath;
import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.Purpose;
import dev.mosaic.contract.workload.Rollout;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.Kubectl;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A ship by hand, with git, docker and kubectl: run one after the other, these give the same object. */
final class ShipCommands {
    private static final String SOURCE = "source";

    private ShipCommands() {}

    /** {@code now} tells whether kubectl can wait for the new pods. */
    static List<Command> of(ShipIntent intent, Rollout now) {
        return of(intent, now, SOURCE);
    }

    /**
     * One of several ships, whose commands can all be run in one folder: the source lies under a name that tells repository
     * and commit, so that it is the same for all who build that.
     */
    static List<Command> amongOthers(ShipIntent intent, Rollout now) {
        return of(intent, now, folder(intent));
    }

    private static String folder(ShipIntent intent) {
        GitUrl repository = intent.binding().repository();
        String where = (repository.host() + "-" + repository.path()).replaceAll("[^A-Za-z0-9.]+", "-");
        return where.replaceFirst("^[-.]+", "") + "-" + intent.commit().sha().brief();
    }

    private static List<Command> of(ShipIntent intent, Rollout now, String source) {
        WorkloadId id = intent.workload();
        return Stream.of(
                        made(intent, source),
                        roll(intent),
                        Kubectl.await(id, now).stream(),
                        Stream.of(annotate(intent)))
                .flatMap(commands -> commands)
                .toList();
    }

    /** From the commit to the image in the registry. */
    private static Stream<Command> made(ShipIntent intent, String source) {
        return Stream.of(
                Command.of(
                        Purpose.FETCH,
                        "git",
                        "clone",
                        intent.binding().repository().value(),
                        source),
                Command.of(
                        Purpose.CHECK_OUT,
                        "git",
                        "-C",
                        source,
                        "checkout",
                        intent.commit().sha().value()),
                build(intent, source),
                Command.of(Purpose.PUSH, "docker", "push", intent.tagged().value()),
                digest(intent));
    }

    private static Stream<Command> roll(ShipIntent intent) {
        String line =
                Kubectl.setImage(intent.workload(), intent.container(), "").line() + "\"$IMAGE\"";
        return Stream.of(new Command(Purpose.ROLL_TO_DIGEST, line));
    }

    private static Command build(ShipIntent intent, String source) {
        RelativePath dockerfile = intent.binding().dockerfile();
        if (dockerfile == null) return ProjectCommand.of(intent, source);
        List<String> words = new ArrayList<>(List.of("docker", "build", "--file", source + "/" + dockerfile));
        words.addAll(List.of("--tag", intent.tagged().value()));
        ShipBuild.labels(intent).forEach((key, value) -> words.addAll(List.of("--label", key + "=" + value)));
        String target = intent.ship().target();
        if (target != null) words.addAll(List.of("--target", target));
        intent.ship().buildArguments().forEach((key, value) -> words.addAll(List.of("--build-arg", key + "=" + value)));
        words.add(source + "/" + intent.binding().context());
        return Command.of(Purpose.BUILD, words.toArray(String[]::new));
    }

    /** The registry's name for what was pushed, kept in a shell variable. */
    private static Command digest(ShipIntent intent) {
        String digests =
                "docker image inspect --format '{{range .RepoDigests}}{{println .}}{{end}}' " + intent.tagged();
        return new Command(
                Purpose.ASK_DIGEST,
                "IMAGE=$(" + digests + " | grep '^" + intent.binding().images() + "@' | head -n 1)");
    }

    private static Command annotate(ShipIntent intent) {
        Command command = Kubectl.annotate(intent.workload(), ShipNotes.byHand(intent, "IMAGE"));
        return new Command(
                command.purpose(), command.line().replace("mosaic.dev/image=IMAGE", "mosaic.dev/image=\"$IMAGE\""));
    }
}
