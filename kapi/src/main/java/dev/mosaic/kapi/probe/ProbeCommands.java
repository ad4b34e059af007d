package dev.mosaic.kapi.probe;

import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.Purpose;
import dev.mosaic.contract.probe.Header;
import dev.mosaic.contract.probe.Question;
import dev.mosaic.kapi.cluster.ProbeOrigin;
import dev.mosaic.kapi.cluster.ProbePod;
import dev.mosaic.kapi.cluster.ProbeSettings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A question by hand: the same pod made, asked and removed; for HTTP also by curl. Secret values are left to be filled in. */
@Component
class ProbeCommands {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String NAME = "probe-by-hand";
    private static final String FILL_IN = "FILL-IN";
    private static final String UID = "NAMESPACE-UID";

    private final ProbeSettings settings;

    ProbeCommands(ProbeSettings settings) {
        this.settings = settings.image().isEmpty() ? settings.named("REGISTRY/mosaic/probe") : settings;
    }

    List<Command> of(ProbeOrigin origin, Question question) {
        Question shown = filled(question.veiled());
        List<Command> commands = new ArrayList<>(List.of(
                create(origin, shown),
                kubectl(origin, "wait", "pod/" + NAME, "--for=jsonpath={.status.phase}=Running", "--timeout=60s"),
                ask(origin, shown),
                kubectl(origin, "delete", "pod", NAME, "--now")));
        if (shown instanceof Question.Http http) commands.add(curl(origin, http));
        return commands;
    }

    private Command create(ProbeOrigin origin, Question question) {
        Map<String, Object> pod = new ProbePod(NAME, origin, question).manifest(settings, UID, Map.of());
        String namespace = Command.quoted(origin.namespace());
        String uid = "'\"$(kubectl get namespace " + namespace + " -o jsonpath={.metadata.uid})\"'";
        String manifest = Command.quoted(JSON.writeValueAsString(pod)).replace(UID, uid);
        return new Command(Purpose.MAKE_PROBE, "printf %s " + manifest + " | kubectl create -f -");
    }

    private Command ask(ProbeOrigin origin, Question question) {
        String asked = JSON.writeValueAsString(Map.of("question", JSON.valueToTree(question)));
        String exec = Command.of(
                        Purpose.SEND_REQUEST,
                        "kubectl",
                        "-n",
                        origin.namespace(),
                        "exec",
                        "-i",
                        NAME,
                        "--",
                        ProbePod.PROGRAM)
                .line();
        return new Command(Purpose.SEND_REQUEST, "printf %s " + Command.quoted(asked) + " | " + exec);
    }

    private static Command kubectl(ProbeOrigin origin, String... words) {
        Purpose purpose = words[0].equals("wait") ? Purpose.AWAIT_PROBE : Purpose.REMOVE_PROBE;
        return Command.of(
                purpose,
                Stream.concat(Stream.of("kubectl", "-n", origin.namespace()), Stream.of(words))
                        .toList());
    }

    private static Command curl(ProbeOrigin origin, Question.Http http) {
        List<String> words = new ArrayList<>(List.of("kubectl", "-n", origin.namespace(), "run", "curl-by-hand"));
        words.addAll(List.of("--rm", "-i", "--quiet", "--restart=Never", "--image=curlimages/curl", "--"));
        words.addAll(List.of("curl", "-sS", "-i", "-X", http.method(), "-m", "" + http.timeoutMillis() / 1000.0));
        if (http.follow()) words.add("-L");
        if (http.unverified()) words.add("-k");
        http.headers().forEach(header -> words.addAll(List.of("-H", header.name() + ": " + header.value())));
        if (http.body().length > 0)
            words.addAll(List.of("--data-binary", new String(http.body(), StandardCharsets.UTF_8)));
        words.add(http.url());
        return Command.of(Purpose.SEND_BY_CURL, words);
    }

    private static Question filled(Question question) {
        if (!(question instanceof Question.Http http)) return question;
        List<Header> headers = http.headers().stream()
                .map(header -> header.secret() ? new Header(header.name(), FILL_IN) : header)
                .toList();
        return new Question.Http(
                http.url(),
                http.method(),
                headers,
                http.body(),
                http.follow(),
                http.unverified(),
                http.protocol(),
                http.timeoutMillis());
    }
}
