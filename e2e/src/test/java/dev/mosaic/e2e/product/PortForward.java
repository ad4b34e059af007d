package dev.mosaic.e2e.product;

import dev.mosaic.e2e.cluster.RealCluster;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A running {@code kubectl port-forward}. */
public final class PortForward implements AutoCloseable {
    private static final Pattern OPEN = Pattern.compile("Forwarding from 127\\.0\\.0\\.1:(\\d+) -> \\d+");
    private final Process process;
    private final int port;

    private PortForward(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static PortForward open(List<String> argv, RealCluster cluster) {
        try {
            ProcessBuilder builder = new ProcessBuilder(argv).redirectErrorStream(true);
            builder.environment().put("KUBECONFIG", cluster.kubeconfig());
            Process process = builder.start();
            BufferedReader said = process.inputReader();
            int port = port(said);
            Thread.ofVirtual().start(() -> said.lines().forEach(line -> {})); // it blocks when nobody reads on
            return new PortForward(process, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.destroy();
    }

    private static int port(BufferedReader said) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher open = OPEN.matcher(line);
            if (open.matches()) return Integer.parseInt(open.group(1));
            all.append(line).append('\n');
        }
        throw new IllegalStateException("kubectl port-forward ended:\n" + all);
    }
}
