package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.probe.Answer;
import dev.mosaic.contract.probe.FaultKind;
import dev.mosaic.contract.probe.Header;
import dev.mosaic.contract.probe.Question;
import dev.mosaic.contract.probe.Reply;
import dev.mosaic.contract.probe.Stage;
import dev.mosaic.contract.probe.Timing;
import dev.mosaic.kapi.outbound.Cancelled;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Asks the one server of the playground in place of a simulated one. */
final class EchoClient {
    /** What Java's own client writes itself. */
    private static final Set<String> ITS_OWN =
            Set.of("host", "connection", "content-length", "expect", "upgrade", "transfer-encoding");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final InetSocketAddress server;

    EchoClient(InetSocketAddress server) {
        this.server = server;
    }

    Answer connect(Door door) {
        long begin = System.nanoTime();
        try (Socket socket = new Socket()) {
            socket.connect(server);
            long took = micros(begin);
            Timing timing = new Timing(0, took, 0, 0, 0, took);
            return new Answer(null, timing, door.addresses().getFirst(), null, List.of(), null, null);
        } catch (IOException e) {
            return Answers.fault(FaultKind.OTHER, Stage.CONNECT, String.valueOf(e.getMessage()));
        }
    }

    Answer ask(Question.Http question, Door door) {
        long begin = System.nanoTime();
        try {
            HttpResponse<byte[]> response = http.send(request(question, door), BodyHandlers.ofByteArray());
            long took = micros(begin);
            Timing timing = new Timing(0, 0, 0, took, 0, took);
            return new Answer(null, timing, door.addresses().getFirst(), reply(response), List.of(), null, null);
        } catch (IOException e) {
            return Answers.fault(FaultKind.OTHER, Stage.WAIT, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            throw Cancelled.restored();
        }
    }

    private HttpRequest request(Question.Http question, Door door) {
        URI asked = URI.create(question.url());
        String path = asked.getRawPath().isEmpty() ? "/" : asked.getRawPath();
        String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
        HttpRequest.Builder builder = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + server.getPort() + path + query))
                .timeout(Duration.ofMillis(question.timeoutMillis()))
                .method(question.method(), BodyPublishers.ofByteArray(question.body()))
                .header(EchoServer.FOR, door.name());
        question.headers().stream()
                .filter(header -> !ITS_OWN.contains(header.name().toLowerCase(Locale.ROOT)))
                .forEach(header -> builder.header(header.name(), header.value()));
        return builder.build();
    }

    private static Reply reply(HttpResponse<byte[]> response) {
        List<Header> headers = response.headers().map().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> new Header(entry.getKey(), value)))
                .toList();
        return new Reply(
                "HTTP/1.1",
                response.statusCode(),
                "",
                headers,
                List.of(),
                List.of(),
                response.body(),
                response.headers().firstValueAsLong("content-length").orElse(-1),
                false,
                false);
    }

    private static long micros(long begin) {
        return (System.nanoTime() - begin) / 1000;
    }
}
