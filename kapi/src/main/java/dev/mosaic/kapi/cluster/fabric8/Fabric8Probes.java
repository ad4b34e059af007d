package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.probe.Answer;
import dev.mosaic.contract.probe.Question;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.cluster.ProbeOrigin;
import dev.mosaic.kapi.cluster.ProbePod;
import dev.mosaic.kapi.cluster.ProbeSettings;
import dev.mosaic.kapi.cluster.Probes;
import dev.mosaic.kapi.outbound.Cancelled;
import dev.mosaic.kapi.problem.Refusal;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/** Probes of the cluster: a pod, the question by exec, and the pod is removed whatever came of it. */
final class Fabric8Probes implements Probes {
    /** How long an answer may take from the pod to here. */
    private static final Duration SPARE = Duration.ofSeconds(15);

    private final KubernetesClient client;
    private final ProbeSettings settings;
    private final ProbePods pods;
    private final ProbeMarks marks;
    private final Function<Question, String> authorities;

    /** {@code authorities} are believed besides the public ones where this is asked; PEM. */
    Fabric8Probes(
            KubernetesClient client,
            ProbeSettings settings,
            ProbePods pods,
            ProbeMarks marks,
            Function<Question, String> authorities) {
        this.client = client;
        this.settings = settings;
        this.pods = pods;
        this.marks = marks;
        this.authorities = authorities;
    }

    @Override
    public Answer probe(ProbeOrigin origin, Question question, Consumer<String> began) {
        if (settings.image().isEmpty())
            throw unavailable("Mosaic was not told the image of the probe (mosaic.probe.image)");
        Namespace namespace = namespace(origin.namespace());
        String name = "probe-" + UUID.randomUUID().toString().substring(0, 13);
        ProbeFate fate = pods.expect(name);
        try {
            create(pod(new ProbePod(name, origin, question), namespace));
            fate.awaitRunning(settings.start());
            began.accept(origin.namespace() + "/" + name);
            ProbeExec exec =
                    new ProbeExec(client.pods().inNamespace(origin.namespace()).withName(name), fate);
            return awaited(exec, question, fate);
        } finally {
            pods.remove(origin.namespace(), name);
        }
    }

    /** On a thread of its own, because not all of the client heeds an interrupt; who waits does. */
    private Answer awaited(ProbeExec exec, Question question, ProbeFate fate) {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        Thread.ofVirtual().name("probe-exec").start(() -> {
            try {
                answer.complete(exec.ask(question, settings.body().toBytes(), authorities.apply(question)));
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        try {
            return answer.get(question.timeoutMillis() + SPARE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw Cancelled.restored();
        } catch (TimeoutException e) {
            throw ProbeFate.lost("no answer came out of it in time");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException refused) throw refused;
            throw new IllegalStateException(e);
        } finally {
            fate.gone(); // which ends the exec, if it still waits
        }
    }

    private Pod pod(ProbePod probe, Namespace namespace) {
        Map<String, Object> manifest =
                probe.manifest(settings, namespace.getMetadata().getUid(), marks.labels());
        return Serialization.unmarshal(JsonMapper.shared().writeValueAsString(manifest), Pod.class);
    }

    private Namespace namespace(String name) {
        Namespace found = ApiErrors.calling(
                "read the namespace " + name,
                () -> client.namespaces().withName(name).get());
        if (found == null) throw Refusal.of(Problem.NOT_FOUND, Map.of("what", "namespace " + name));
        return found;
    }

    private void create(Pod pod) {
        try {
            client.resource(pod).create();
        } catch (KubernetesClientException e) {
            if (ApiErrors.isOutage(e)) throw ApiErrors.refusal("create a probe", e);
            Map<String, String> facts =
                    Map.of("namespace", pod.getMetadata().getNamespace(), "detail", ApiErrors.detail(e));
            throw Refusal.of(Problem.PROBE_REFUSED, facts).because(e);
        }
    }

    private static Refusal unavailable(String detail) {
        return Refusal.of(Problem.PROBE_UNAVAILABLE, Map.of("detail", detail));
    }
}
