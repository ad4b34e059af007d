package dev.mosaic.e2e.cluster;

import dev.mosaic.e2e.program.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The cluster of e2e/cluster, ours alone from start to stop: a second run on this machine waits for the first. */
final class OwnCluster implements AutoCloseable {
    private static final Pattern EXPORT = Pattern.compile("export (\\w+)=(.*)");
    private final Path script;
    private final Path logs;
    private final FileChannel turn;
    private final Thread undertaker = new Thread(() -> run("down"));

    private OwnCluster(Path script, Path logs, FileChannel turn) {
        this.script = script;
        this.logs = logs;
        this.turn = turn;
    }

    /** Why none can be started here, or nothing. */
    static Optional<String> obstacle() {
        if (!System.getProperty("os.name").equals("Linux")) return Optional.of("this is not Linux");
        if (!"root".equals(System.getProperty("user.name"))) return Optional.of("only root can start a cluster here");
        for (String program : new String[] {"go", "runc", "dockerd", "docker-registry", "nft", "busybox"}) {
            if (!installed(program)) return Optional.of(program + " is not installed (e2e/cluster/cluster packages)");
        }
        return Optional.empty();
    }

    @SuppressWarnings("resource") // the channel is the lock: it stays open until close()
    static OwnCluster start(Path folder, Path logs) {
        try {
            Path cache = Path.of(Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                    .orElse(System.getProperty("user.home") + "/.cache"));
            Files.createDirectories(cache.resolve("mosaic-e2e"));
            FileChannel turn = FileChannel.open(
                    cache.resolve("mosaic-e2e/turn"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            turn.lock();
            OwnCluster cluster = new OwnCluster(folder.resolve("cluster"), logs, turn);
            cluster.begin();
            return cluster;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin() {
        run("down"); // what a run left that was killed
        Runtime.getRuntime().addShutdownHook(undertaker);
        run("up");
    }

    Map<String, String> environment() {
        return run("env")
                .lines()
                .map(EXPORT::matcher)
                .filter(line -> line.matches())
                .collect(Collectors.toMap(line -> line.group(1), line -> line.group(2)));
    }

    @Override
    public void close() throws IOException {
        run("down");
        Runtime.getRuntime().removeShutdownHook(undertaker);
        turn.close();
    }

    private String run(String act) {
        return Program.of(script.toString(), act)
                .with("MOSAIC_E2E_LOGS", logs.toString())
                .run();
    }

    private static boolean installed(String program) {
        String path = System.getenv("PATH") + ":/usr/sbin:/sbin";
        return Pattern.compile(":")
                .splitAsStream(path)
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
