package dev.mosaic.kapi.commit;

import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.Purpose;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.CommitAnnotations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How a CI, in its checkout, notes the commit on the workload just as a ship does. */
final class NoteCommands {
    private static final Map<String, String> NOTES = notes();

    private NoteCommands() {}

    static List<Command> of(Subject subject) {
        WorkloadId id = subject.workload();
        String notes = NOTES.entrySet().stream()
                .map(note -> "\"" + key(subject, note.getKey()) + "=" + note.getValue() + "\"")
                .collect(Collectors.joining(" "));
        String image =
                Command.quoted(key(subject, "image") + "=" + subject.image().text());
        return List.of(new Command(
                Purpose.ANNOTATE,
                "kubectl annotate --overwrite --namespace " + id.namespace() + " " + id.kubectl() + " " + notes + " "
                        + image));
    }

    private static String key(Subject subject, String name) {
        return CommitAnnotations.key(subject.image().container(), name);
    }

    private static Map<String, String> notes() {
        Map<String, String> notes = new LinkedHashMap<>();
        notes.put("commit", "$(git rev-parse HEAD)");
        notes.put("commit-message", "$(git log -1 --format=%s)");
        notes.put("commit-author", "$(git log -1 --format=%an)");
        notes.put("commit-time", "$(git log -1 --format=%aI)");
        notes.put("repository", "$(git remote get-url origin)");
        return notes;
    }
}
