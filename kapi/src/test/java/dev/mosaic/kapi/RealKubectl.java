package dev.mosaic.kapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The real kubectl and a real shell, on the given cluster. */
public final class RealKubectl {

    /** What it said; fails unless it ends well. */
    public String run(String... words) {
        List<String> argv = new ArrayList<>(List.of(GivenCluster.kubectl()));
        argv.addAll(List.of(words));
        return run("", argv);
    }

    /** Applies YAML. */
    public void apply(String yaml) {
        run(yaml, List.of(GivenCluster.kubectl(), "apply", "-f", "-"));
    }

    /** Runs lines as a person would, in a POSIX shell that stops at the first failure. */
    public String script(List<String> lines) {
        String kubectl = "kubectl() { " + GivenCluster.kubectl() + " \"$@\"; }\n";
        return run("", List.of("sh", "-euc", kubectl + String.join("\n", lines)));
    }

    private static String run(String input, List<String> argv) {
        try {
            ProcessBuilder builder = new ProcessBuilder(argv).redirectErrorStream(true);
            builder.environment().put("KUBECONFIG", GivenCluster.kubeconfig());
            Process process = builder.start();
            try (var in = process.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            }
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) throw new IllegalStateException(String.join(" ", argv) + ":\n" + said);
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
