package dev.mosaic.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.probe.Origin;
import dev.mosaic.contract.probe.ProbeRequest;
import dev.mosaic.contract.probe.Question;
import dev.mosaic.e2e.fixture.Greeting;
import dev.mosaic.e2e.product.KapiHttp;
import dev.mosaic.e2e.program.Program;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Wall time of a request by Mosaic against kubectl run with the same image and question, in turns; started by bench/request, no test. */
@ExtendWith(JourneyExtension.class)
class RequestBench {
    private static final int ROUNDS = Integer.getInteger("mosaic.bench.rounds", 10);
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void requestsAgainstKubectlRun(Stage stage, @TempDir Path folder) throws IOException {
        Greeting greeting = Greeting.deploy("bench-request", stage.kubectl());
        String address = greeting.pods().getFirst().getStatus().getPodIP();
        Question question = Question.Http.get("http://" + address + ":8080/", 10_000);
        Path asked = Files.writeString(
                folder.resolve("ask.json"), JsonMapper.shared().writeValueAsString(Map.of("question", question)));
        List<Double> mosaic = new ArrayList<>();
        List<Double> hand = new ArrayList<>();
        String token = stage.mosaic().user();
        try (KapiHttp kapi = stage.mosaic().kapi(token)) {
            for (int round = 0; round <= ROUNDS; round++) {
                String name = "bench-" + round;
                double byHand = seconds(() -> hand(stage, name, asked));
                double byMosaic = seconds(() -> mosaic(kapi, token, question));
                if (round == 0) continue; // the warm-up
                hand.add(byHand);
                mosaic.add(byMosaic);
                say("| %d | %.2f s | %.2f s |", round, byMosaic, byHand);
            }
        }
        say(
                "median: Mosaic %.2f s, kubectl run %.2f s, ratio %.2f",
                median(mosaic), median(hand), median(mosaic) / median(hand));
    }

    private static void hand(Stage stage, String name, Path asked) {
        String said = Program.of(
                        "sh",
                        "-c",
                        stage.kubectl().cluster().kubectl() + " -n " + Greeting.NAMESPACE + " run " + name
                                + " --rm -i --quiet --restart=Never --image=" + System.getProperty("mosaic.e2e.probe")
                                + " <" + asked)
                .with("KUBECONFIG", stage.kubectl().cluster().kubeconfig())
                .run();
        assertThat(said).contains("\"status\":200");
    }

    private void mosaic(KapiHttp kapi, String token, Question question) {
        ProbeRequest request = new ProbeRequest(Origin.in(Greeting.NAMESPACE), question);
        String path = "/api/v1/namespaces/" + Greeting.NAMESPACE + "/DEPLOYMENT/bench-request/requests";
        HttpRequest post = HttpRequest.newBuilder(URI.create(kapi.url() + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(request)))
                .build();
        try {
            assertThat(http.send(post, BodyHandlers.ofString()).body()).contains("\"status\":200");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double seconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    private static double median(List<Double> all) {
        return all.stream().sorted().skip(all.size() / 2).findFirst().orElse(Double.NaN);
    }

    private static void say(String line, Object... facts) {
        System.out.println(String.format(Locale.ROOT, line, facts));
    }
}
