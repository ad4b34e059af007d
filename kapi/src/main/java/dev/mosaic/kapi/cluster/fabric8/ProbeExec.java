package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.probe.Answer;
import dev.mosaic.contract.probe.Question;
import dev.mosaic.kapi.cluster.ProbePod;
import dev.mosaic.kapi.outbound.Cancelled;
import dev.mosaic.kapi.problem.Refusal;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.dsl.ExecWatch;
import io.fabric8.kubernetes.client.dsl.PodResource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Brings one question into a pod and its answer out, by exec: what is asked never stands in a pod's spec. */
final class ProbeExec {
    private static final Duration EXIT = Duration.ofSeconds(5);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final PodResource pod;
    private final ProbeFate fate;
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    ProbeExec(PodResource pod, ProbeFate fate) {
        this.pod = pod;
        this.fate = fate;
    }

    /** {@code limit} is how many bytes of a body are brought. */
    Answer ask(Question question, long limit, String authorities) {
        byte[] asked = JSON.writeValueAsBytes(new Ask(question, limit, authorities));
        int most = Math.toIntExact(limit * 2 + (4 << 20)); // base64, heads, chains
        try (ExecWatch watch = pod.inContainer(ProbePod.CONTAINER)
                .redirectingInput()
                .redirectingOutput()
                .writingError(errors)
                .exec(ProbePod.PROGRAM)) {
            fate.end().thenRun(watch::close);
            return answer(watch, asked, most);
        } catch (IOException | KubernetesClientException e) {
            Cancelled.check();
            throw broken(String.valueOf(e.getMessage())).because(e);
        }
    }

    private Answer answer(ExecWatch watch, byte[] asked, int most) throws IOException {
        OutputStream in = new Pieces(watch.getInput());
        in.write(asked);
        in.flush();
        InputStream out = new ExitedInput(watch.getOutput(), watch.exitCode());
        byte[] said = out.readNBytes(most);
        int code = ExitCode.within(watch, EXIT).orElseThrow(() -> broken("its answer was cut off"));
        if (code != 0) throw broken("it ended with " + code + ": " + errors.toString(StandardCharsets.UTF_8));
        try {
            return JSON.readValue(said, Answer.class);
        } catch (JacksonException e) {
            throw broken("its answer of " + said.length + " bytes is none").because(e);
        }
    }

    /** The pod's own reason, where it is known. */
    private Refusal broken(String otherwise) {
        return fate.end().getNow(ProbeFate.lost(otherwise));
    }

    /** What the program reads. */
    record Ask(Question question, long limit, String authorities) {}
}
