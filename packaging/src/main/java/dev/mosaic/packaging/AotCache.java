package dev.mosaic.packaging;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the JVM learned of a program in a training run, with the very runtime and flags of the image. */
record AotCache(App app, JavaRuntime runtime, Folder answers, Path file) {
    private static final Pattern PORT = Pattern.compile("started on port (\\d+)");
    /** The JVM's own many words on what it does not cache. */
    private static final Pattern ABOUT_CACHE = Pattern.compile("^\\[[\\d.]+s]|AOT ?C|^Picked up|assemble AOT");

    private static final Pattern STARTED = Pattern.compile("Started \\w+ in ");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    static AotCache train(App app, JavaRuntime runtime, Order order) {
        Folder target = order.work();
        String name = app.program().title() + ".aot";
        AotCache cache = new AotCache(app, runtime, order.training(), target.file(name));
        List<String> inputs = Stream.of(
                        List.of(app.folder().fingerprint()),
                        runtime.inputs(),
                        app.program().flags(),
                        List.of(order.training().fingerprint()),
                        app.program().warmUp())
                .flatMap(List::stream)
                .toList();
        new Stamp(target.file(name + ".stamp")).unlessMadeFrom(inputs, cache::train);
        return cache;
    }

    private void train() {
        List<String> said = new ArrayList<>();
        try (TrainingCluster cluster = new TrainingCluster(answers)) {
            Files.deleteIfExists(file);
            Process process =
                    start(cluster.kubeconfig(file.resolveSibling(app.program().title() + ".kubeconfig")));
            try {
                run(process, said);
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            said.add(e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!Files.exists(file))
            throw new MakingFailed("training " + app.program().title() + " left no cache", said);
    }

    private void run(Process process, List<String> said) throws IOException, InterruptedException {
        int port = untilStarted(process.inputReader(), said);
        for (String path : app.program().warmUp()) ask(port, path);
        // asks it to end and, unlike Process.destroy, leaves its output open: the cache is written on the way out
        process.toHandle().destroy();
        process.inputReader()
                .lines()
                .filter(line -> !ABOUT_CACHE.matcher(line).find())
                .forEach(said::add);
        process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private Process start(Path kubeconfig) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(runtime.java().toString());
        command.addAll(app.program().flags());
        command.addAll(List.of("-XX:AOTCacheOutput=" + file, "-jar", app.jar().toString()));
        command.addAll(List.of("--server.port=0", "--server.address=127.0.0.1"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        // nothing of this machine's user may be learned: no cluster, no home
        environment.keySet().removeIf(name -> name.startsWith("KUBE") || name.startsWith("MOSAIC_"));
        environment.put("KUBECONFIG", kubeconfig.toString());
        environment.put(
                "HOME", Files.createDirectories(file.resolveSibling("home")).toString());
        return builder.start();
    }

    private int untilStarted(BufferedReader output, List<String> said) throws IOException {
        int port = 0;
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (!ABOUT_CACHE.matcher(line).find()) said.add(line);
            Matcher matcher = PORT.matcher(line);
            if (matcher.find()) port = Integer.parseInt(matcher.group(1));
            if (STARTED.matcher(line).find()) return port;
        }
        throw new MakingFailed(app.program().title() + " did not start in its training run", said);
    }

    private static void ask(int port, String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI uri = URI.create("http://127.0.0.1:" + port + path);
            client.send(
                    HttpRequest.newBuilder(uri)
                            .header("Authorization", "Bearer training")
                            .timeout(Duration.ofSeconds(20))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
        }
    }
}
