package dev.mosaic.kapi.git;

import static org.awaitility.Awaitility.await;

import dev.mosaic.kapi.Programs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;

/** A real git server: sshd on a loopback port with a key of its own, which reads the repositories of one folder and nothing else. */
public final class SshGitServer implements AutoCloseable {
    private final Path folder;
    private final Path root;
    private final int port;
    private Process process;

    private SshGitServer(Path folder, Path root) {
        this.folder = folder;
        this.root = root;
        this.port = Programs.freePort();
    }

    /** {@code folder} keeps what sshd needs. */
    public static SshGitServer over(Path root, Path folder) {
        SshGitServer server = new SshGitServer(folder, root);
        keygen(folder, "host", "ed25519");
        server.start();
        return server;
    }

    /** A key pair in the folder; {@code more} are arguments of ssh-keygen. Answers the private one. */
    public static String keygen(Path folder, String name, String type, String... more) {
        try {
            Files.deleteIfExists(folder.resolve(name));
            String[] command = {"ssh-keygen", "-q", "-t", type, "-a", "1", "-C", "test", "-f", name};
            String[] all = new String[command.length + (more.length == 0 ? 2 : more.length)];
            String[] rest = more.length == 0 ? new String[] {"-N", ""} : more;
            System.arraycopy(command, 0, all, 0, command.length);
            System.arraycopy(rest, 0, all, command.length, rest.length);
            Programs.run(folder, all);
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets in who has the private key that belongs to {@code name} in the folder. */
    public void allow(String name) {
        try {
            String key = Files.readString(folder.resolve(name + ".pub"));
            Path allowed = folder.resolve("allowed");
            String before = Files.exists(allowed) ? Files.readString(allowed) : "";
            Files.writeString(allowed, before + key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fingerprint of its key, as ssh shows it. */
    public String fingerprint() {
        return Programs.run(folder, "ssh-keygen", "-l", "-f", "host.pub").split(" ")[1];
    }

    /** Its key as it is shown: type and base64. */
    public String key() {
        try {
            String[] parts = Files.readString(folder.resolve("host.pub")).split(" ");
            return parts[0] + " " + parts[1];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on it shows another key. */
    public void changeKey() {
        close();
        keygen(folder, "host", "ed25519");
        start();
    }

    public String host() {
        return "127.0.0.1:" + port;
    }

    public static String user() {
        return System.getProperty("user.name");
    }

    public String url(String repository) {
        return "ssh://" + user() + "@" + host() + "/" + repository;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private void start() {
        try {
            Path sshd = Programs.require("sshd");
            if (user().equals("root")) Files.createDirectories(Path.of("/run/sshd")); // sshd insists
            Path config = Files.writeString(folder.resolve("config"), config(command()));
            process = new ProcessBuilder(sshd.toString(), "-D", "-e", "-f", config.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("sshd.log").toFile())
                    .start();
            await().atMost(Duration.ofSeconds(20)).until(this::answers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String config(Path command) {
        return String.join(
                "\n",
                "Port " + port,
                "ListenAddress 127.0.0.1",
                "HostKey " + folder.resolve("host"),
                "PidFile none",
                "MaxStartups 100",
                "UsePAM no",
                "StrictModes no",
                "PermitRootLogin yes",
                "PasswordAuthentication no",
                "KbdInteractiveAuthentication no",
                "AuthorizedKeysFile " + folder.resolve("allowed"),
                "AcceptEnv GIT_PROTOCOL",
                "ForceCommand " + command,
                "");
    }

    /** As hosts do: whoever is let in may read repositories and nothing more. */
    private Path command() throws IOException {
        Path command = Files.writeString(
                folder.resolve("command"),
                "#!/bin/sh\ncase \"$SSH_ORIGINAL_COMMAND\" in \"git-upload-pack '\"*) ;; *) exit 1 ;; esac\n"
                        + "path=${SSH_ORIGINAL_COMMAND#*\\'}\n"
                        + "exec git -c safe.directory='*' upload-pack \"" + root + "${path%\\'}\"\n");
        return Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private boolean answers() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.getInputStream().read() == 'S';
        } catch (IOException e) {
            return false;
        }
    }
}
