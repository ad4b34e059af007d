package dev.mosaic.kapi.image;

import static org.awaitility.Awaitility.await;

import dev.mosaic.kapi.Programs;
import dev.mosaic.kapi.outbound.TestAuthority;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A real registry: the program {@code docker-registry} on a loopback port, with or without a login. */
public final class RegistryServer implements AutoCloseable {
    public static final String USER = "ada";
    public static final String SECRET = "s3cret";
    private static final String BCRYPT = "$2b$04$HUpmgCETGgWOQzgsteDSaOlyubp90gUjnLUihe4dhdQkRzUmhDtUS";

    private static final String DELETES = "  delete:\n    enabled: true\n";

    private final Process process;
    private final int port;

    private RegistryServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Keeps everything in the folder. */
    public static RegistryServer open(Path folder) {
        return start(folder, "", DELETES, "");
    }

    /** Asks for {@link #USER} and {@link #SECRET}. */
    public static RegistryServer locked(Path folder) {
        try {
            Path users = Files.writeString(folder.resolve("users"), USER + ":" + BCRYPT + "\n");
            return start(folder, "auth:\n  htpasswd:\n    realm: test\n    path: " + users + "\n", DELETES, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets nothing be removed, which is how the program comes. */
    public static RegistryServer keeping(Path folder) {
        return start(folder, "", "", "");
    }

    /** Lets everybody read and nobody write. */
    public static RegistryServer readOnly(Path folder) {
        return start(folder, "", DELETES + "  maintenance:\n    readonly:\n      enabled: true\n", "");
    }

    /** Speaks TLS with this certificate, and asks for {@link #USER} and {@link #SECRET}. */
    public static RegistryServer secure(Path folder, TestAuthority.Server shown) {
        try {
            shown.write(folder);
            Path users = Files.writeString(folder.resolve("users"), USER + ":" + BCRYPT + "\n");
            String tls = "  tls:\n    certificate: " + folder.resolve("server.crt") + "\n    key: "
                    + folder.resolve("server.key") + "\n";
            return start(folder, "auth:\n  htpasswd:\n    realm: test\n    path: " + users + "\n", DELETES, tls);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code host:port}, as in image names. */
    public String host() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private static RegistryServer start(Path folder, String auth, String storage, String tls) {
        Path program = Programs.require("docker-registry");
        int port = Programs.freePort();
        String settings = "version: 0.1\nlog:\n  level: error\nstorage:\n  filesystem:\n"
                + "    rootdirectory: " + folder.resolve("data") + "\n" + storage + "http:\n  addr: 127.0.0.1:" + port
                + "\n" + tls + auth;
        try {
            Path file = Files.writeString(folder.resolve("registry.yml"), settings);
            Process process = new ProcessBuilder(program.toString(), "serve", file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("registry.log").toFile())
                    .start();
            await().atMost(Duration.ofSeconds(20)).until(() -> answers(port));
            return new RegistryServer(process, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
