package dev.mosaic.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingClusterTest {
    private final TrainingCluster cluster =
            new TrainingCluster(new Folder(Sources.PROJECT.resolve("packaging/src/main/image/training")));
    private final HttpClient client = HttpClient.newHttpClient();
    private String server = "";

    @TempDir
    private Path folder;

    @BeforeEach
    void address() throws IOException {
        server = Yaml.documents(Objects.read(cluster.kubeconfig(folder.resolve("kubeconfig"))))
                .getFirst()
                .at("clusters")
                .items()
                .findFirst()
                .orElseThrow()
                .at("cluster", "server")
                .text();
    }

    @AfterEach
    void close() {
        client.close();
        cluster.close();
    }

    @Test
    void itListsTheWorkloadsItIsGiven() throws Exception {
        HttpResponse<String> answer = get("/apis/apps/v1/deployments?resourceVersion=0");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("DeploymentList", "cart");
    }

    @Test
    void itDoesNotKnowWhatItIsNotGiven() throws Exception {
        assertThat(get("/apis/apps/v1/unicorns").statusCode()).isEqualTo(404);
    }

    @Test
    void aWatchEndsOnlyWithTheCluster() throws Exception {
        // answered as soon as it begins: one that still connects would be refused, not ended
        var begun = client.send(request("/api/v1/pods?watch=true"), BodyHandlers.ofLines());
        var watch = CompletableFuture.supplyAsync(() -> begun.body().toList());
        assertThat(get("/version").statusCode()).isEqualTo(200);
        assertThat(watch).isNotDone();
        cluster.close();
        assertThat(watch).succeedsWithin(java.time.Duration.ofSeconds(5));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path), BodyHandlers.ofString());
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(server + path)).build();
    }
}
