package dev.mosaic.e2e.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Has kapi say what is wrong, keeps its words where that is wished, and judges them. */
record Diagnosing(KapiDoor kapi, String answers) implements Corpus.Stages {
    private static final Target PODS = new Target("v1", "Pod", "", "");

    @Override
    public Row after(FaultCase played, Scene scene, Map<String, Object> question) {
        KapiDoor.Told told = kapi.ask(question);
        keep(played, told.lines());
        Judge.Judgement judged = new Judge(played).of(told.diagnosis());
        return new Row(
                played,
                judged.outcome(),
                judged.why(),
                told.diagnosis().seconds(),
                told.diagnosis().apiCalls(),
                probes(scene));
    }

    private static int probes(Scene scene) {
        Trail mark = new Trail("metadata.labels");
        return (int) scene.objects(PODS, Map.of()).stream()
                .filter(pod -> mark.values(pod).toString().contains("mosaic.dev/probe="))
                .count();
    }

    private void keep(FaultCase played, String lines) {
        if (answers.isEmpty()) return;
        try {
            Path folder = Files.createDirectories(Path.of(answers));
            Files.writeString(folder.resolve(played.name() + ".ndjson"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
