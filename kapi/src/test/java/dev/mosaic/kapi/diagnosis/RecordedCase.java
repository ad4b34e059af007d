package dev.mosaic.kapi.diagnosis;

import dev.mosaic.contract.diagnosis.Asker;
import dev.mosaic.contract.diagnosis.Complaint;
import dev.mosaic.contract.diagnosis.DiagnosisEvent;
import dev.mosaic.contract.diagnosis.Suite;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.cluster.EvidenceView;
import dev.mosaic.kapi.cluster.Recordings;
import dev.mosaic.kapi.tree.Thing;
import dev.mosaic.kapi.tree.YamlText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * A folder with a recorded state and {@code case.yaml}: whom to ask about ({@code workload: deployment/cart}, {@code service},
 * {@code port}, {@code caller}, {@code url}), and what to {@code expect} (ids of root causes in order), {@code culprit} of the first
 * ({@code Service/cart spec.selector}), {@code mention} in it, {@code unknown} (ids of checks).
 */
record RecordedCase(Path folder, Thing about, Map<String, String> files) {

    static Stream<RecordedCase> of(Suite suite) {
        try {
            Path root = Path.of("src/test/resources/diagnosis", suite.id());
            return Files.list(root).filter(Files::isDirectory).sorted().map(RecordedCase::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RecordedCase read(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList())
                files.put(folder.relativize(file).toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RecordedCase(folder, new Thing(YamlText.read(files.remove("case.yaml"))), files);
    }

    String name() {
        return folder.getFileName().toString();
    }

    /** Asks this suite, and those that are to be asked before it. */
    List<DiagnosisEvent> run(Inquiry inquiry, List<Suite> before) {
        List<DiagnosisEvent> events = new ArrayList<>();
        String[] rooms = Stream.concat(
                        Stream.of("dev.mosaic.kapi.cluster.recorded"),
                        before.stream()
                                .filter(suite -> !about.is("alone"))
                                .map(suite -> "dev.mosaic.kapi.diagnosis." + suite.id()))
                .toArray(String[]::new);
        try (AnnotationConfigApplicationContext room = new AnnotationConfigApplicationContext(rooms);
                EvidenceView view = room.getBean(Recordings.class).read(files)) {
            List<Inquiry> all =
                    new ArrayList<>(room.getBeansOfType(Inquiry.class).values());
            all.add(inquiry);
            Complaint complaint =
                    complaint().in(all.stream().map(Inquiry::suite).toArray(Suite[]::new));
            new Diagnosis(all, complaint, "you", events::add).run(view, RecordedAnswers.of(files));
        }
        return events;
    }

    private Complaint complaint() {
        String[] id = about.text("workload").split("/");
        WorkloadKind kind = WorkloadKind.valueOf(id[0].toUpperCase(Locale.ROOT));
        return new Complaint(
                new WorkloadId("default", kind, id[1]),
                about.text("service"),
                about.number(0, "port"),
                caller(),
                about.text("url"),
                List.of());
    }

    private Asker caller() {
        if (!about.has("caller")) return null;
        Thing caller = about.at("caller");
        String[] id = caller.text("workload").split("/");
        Asker.Named workload =
                id.length < 2 ? null : new Asker.Named(WorkloadKind.valueOf(id[0].toUpperCase(Locale.ROOT)), id[1]);
        return new Asker(caller.text("namespace"), workload, caller.map("labels"));
    }
}
