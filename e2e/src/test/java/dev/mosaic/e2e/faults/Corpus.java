package dev.mosaic.e2e.faults;

import io.fabric8.kubernetes.client.KubernetesClient;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Plays cases on a cluster, several at once, each in a namespace of its own, and has each of them diagnosed. */
final class Corpus {
    private final KubernetesClient client;
    private final Map<String, String> images;
    private final Stages stages;
    private final String run = Long.toString(System.currentTimeMillis() / 1000 % 100_000_000, 36);

    Corpus(KubernetesClient client, Map<String, String> images, Stages stages) {
        this.client = client;
        this.images = images;
        this.stages = stages;
    }

    Table play(List<Path> folders, int atOnce, Consumer<Row> told) {
        try (ExecutorService some = Executors.newFixedThreadPool(atOnce)) {
            List<Future<Row>> rows = folders.stream()
                    .map(folder -> some.submit(() -> tell(play(folder), told)))
                    .toList();
            return new Table(rows.stream().map(Corpus::end).toList());
        }
    }

    private static Row tell(Row row, Consumer<Row> told) {
        told.accept(row);
        return row;
    }

    private Row play(Path folder) {
        String namespace = "fault-" + folder.getFileName() + "-" + run;
        Map<String, String> values = new HashMap<>(images);
        values.put("NAMESPACE", namespace);
        Words words = new Words(values);
        FaultCase played = Cases.read(folder, words);
        try (Scene scene = Scene.open(client, namespace, words)) {
            try {
                new Play(played, scene).perform();
                return stages.after(played, scene, Question.of(played, namespace));
            } catch (RuntimeException e) {
                return Row.unasked(played, Outcome.UNSEEN, String.valueOf(e.getMessage()));
            }
        }
    }

    private static Row end(Future<Row> row) {
        try {
            return row.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** What is done once the fault is there. */
    interface Stages {
        Row after(FaultCase played, Scene scene, Map<String, Object> question);
    }
}
