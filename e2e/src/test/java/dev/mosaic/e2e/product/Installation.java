package dev.mosaic.e2e.product;

import dev.mosaic.packaging.Images;
import dev.mosaic.packaging.Order;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Mosaic in the cluster, installed as README.md says, from images made of this very source tree. */
public final class Installation implements AutoCloseable {
    public static final String NAMESPACE = "mosaic";
    private static final Path ROOT =
            Path.of(System.getProperty("mosaic.root", "..")).toAbsolutePath().normalize();
    private final Kubectl kubectl;
    private final PortForward frontend;

    private Installation(Kubectl kubectl) {
        this.kubectl = kubectl;
        this.frontend = kubectl.forward(NAMESPACE, "service/mosaic", 80);
    }

    /** Makes and pushes the images, installs them, and returns when both programs serve. */
    public static Installation install(Kubectl kubectl, KapiSettings settings) {
        kubectl.apply(manifest(kubectl.cluster().registry()));
        kubectl.run("set", "env", "deployment/kapi", "--namespace", NAMESPACE, settings.asEnvironment());
        kubectl.awaitRollout(NAMESPACE, "deployment/kapi");
        kubectl.awaitRollout(NAMESPACE, "deployment/frontend");
        return new Installation(kubectl);
    }

    /** The product's address for browsers. */
    public String url() {
        return frontend.url();
    }

    /** kapi's API for the holder of this token; to be closed, and opened anew after kapi was restarted. */
    public KapiHttp kapi(String token) {
        return KapiHttp.over(kubectl.forward(NAMESPACE, "service/kapi", 80), token);
    }

    /** A token that may do everything the published roles give people. */
    public String user() {
        return kubectl.token(NAMESPACE, "mosaic-user");
    }

    /** A token that may look only. */
    public String viewer() {
        return kubectl.token(NAMESPACE, "mosaic-viewer");
    }

    @Override
    public void close() {
        frontend.close();
    }

    /** A file of the source tree. */
    public static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path root() {
        return ROOT;
    }

    private static String manifest(String registry) {
        Path target = ROOT.resolve("packaging/target");
        Images.push(new Order(ROOT, target, System.getProperty("mosaic.version"), registry, true));
        return read("packaging/target/manifest.yaml");
    }
}
