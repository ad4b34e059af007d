package dev.mosaic.kapi.packages;

import com.sun.net.httpserver.BasicAuthenticator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.mosaic.kapi.Programs;
import dev.mosaic.kapi.outbound.TestAuthority;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A real package repository: a folder over HTTP(S) that nobody reads without the right login. */
public final class PackageServer implements AutoCloseable {
    public static final String MAVEN = "apache-maven-3-bin.zip";

    private final HttpServer server;
    private final Path root;
    private final List<String> served = new CopyOnWriteArrayList<>();

    private PackageServer(HttpServer server, Path root, String user, String secret) {
        this.server = server;
        this.root = root;
        server.createContext("/repo", this::answer).setAuthenticator(new BasicAuthenticator("packages") {
            @Override
            public boolean checkCredentials(String name, String password) {
                return name.equals(user) && password.equals(secret);
            }
        });
        server.createContext("/open", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    /** In plain HTTP on loopback. */
    public static PackageServer over(Path root, String user, String secret) {
        try {
            return new PackageServer(HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0), root, user, secret);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By TLS with this certificate, at an address of this machine. */
    public static PackageServer secure(
            Path root, String address, TestAuthority.Server shown, String user, String secret) {
        try {
            HttpsServer server = HttpsServer.create(new InetSocketAddress(address, 0), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(shown.context()));
            return new PackageServer(server, root, user, secret);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In plain HTTP at an address of this machine, for what everybody may have. */
    public static PackageServer plain(Path root, String address) {
        try {
            return new PackageServer(HttpServer.create(new InetSocketAddress(address, 0), 0), root, "", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A whole Maven, as Maven's own site hands it out. */
    public PackageServer maven() {
        Path home = home();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(
                        Files.createDirectories(root.resolve("open")).resolve(MAVEN));
                Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                ZipArchiveEntry entry = new ZipArchiveEntry("apache-maven/" + home.relativize(file));
                entry.setUnixMode(Files.isExecutable(file) ? 0100755 : 0100644);
                zip.putArchiveEntry(entry);
                Files.copy(file, zip);
                zip.closeArchiveEntry();
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the wrapper of this very build fetched. */
    private static Path home() {
        try (Stream<Path> files = Files.find(
                Path.of(System.getProperty("user.home"), ".m2/wrapper/dists"),
                4,
                (file, is) -> file.endsWith("bin/mvn"))) {
            return files.findFirst()
                    .map(file -> file.getParent().getParent())
                    .orElseGet(() -> Programs.missing("this build was not begun by its wrapper"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where that is. */
    public String maven(String address) {
        return "http://" + address + ":" + server.getAddress().getPort() + "/open/" + MAVEN;
    }

    /** A jar {@code test.secret:NAME:1} with nothing but its own name in it. */
    public PackageServer artifact(String name) {
        try {
            Path folder = Files.createDirectories(root.resolve("repo/test/secret/" + name + "/1"));
            Files.writeString(folder.resolve(name + "-1.pom"), """
                    <project>
                      <modelVersion>4.0.0</modelVersion>
                      <groupId>test.secret</groupId><artifactId>%s</artifactId><version>1</version>
                    </project>
                    """.formatted(name));
            try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(folder.resolve(name + "-1.jar")))) {
                jar.putNextEntry(new ZipEntry(name + ".txt"));
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code host:port}. */
    public String host() {
        return server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort();
    }

    /** The address of the repository. */
    public String url() {
        return (server instanceof HttpsServer ? "https" : "http") + "://" + host() + "/repo";
    }

    /** The paths it gave to those with the right login. */
    public List<String> served() {
        return served;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Path file = root.resolve(exchange.getRequestURI().getPath().substring(1));
            if (!file.normalize().startsWith(root) || !Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            boolean body = exchange.getRequestMethod().equals("GET");
            exchange.sendResponseHeaders(200, body ? Files.size(file) : -1);
            if (body) Files.copy(file, exchange.getResponseBody());
            served.add(file.getFileName().toString());
        }
    }
}
