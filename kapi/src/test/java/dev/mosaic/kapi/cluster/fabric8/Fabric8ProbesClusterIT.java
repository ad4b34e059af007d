package dev.mosaic.kapi.cluster.fabric8;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mosaic.contract.probe.Answer;
import dev.mosaic.contract.probe.Fault;
import dev.mosaic.contract.probe.FaultKind;
import dev.mosaic.contract.probe.Header;
import dev.mosaic.contract.probe.Question;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.GivenCluster;
import dev.mosaic.kapi.cluster.ProbeOrigin;
import dev.mosaic.kapi.cluster.Probes;
import dev.mosaic.kapi.cluster.ProbesContract;
import dev.mosaic.kapi.problem.Refusal;
import io.fabric8.kubernetes.api.model.OwnerReference;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class Fabric8ProbesClusterIT extends ProbesContract {
    private static final Question SLOW = Question.Http.get("http://web/cgi-bin/slow", 20_000);
    private static RealProbes real;
    private static RealCluster cluster;
    private static WebFixture web;
    private static Fabric8Probes probes;

    @BeforeAll
    static void start() {
        String image = GivenCluster.probe();
        cluster = RealCluster.open();
        real = new RealProbes(cluster);
        web = new WebFixture(cluster);
        cluster.create(WorkloadKind.DAEMONSET, "adopter", 1);
        cluster.create(WorkloadKind.STATEFULSET, "adopter", 1);
        cluster.admin().namespaces().withName(cluster.namespace).edit(namespace -> {
            namespace.getMetadata().getLabels().put("pod-security.kubernetes.io/enforce", "restricted");
            return namespace;
        });
        probes = real.named("kapi-of-probes", image);
    }

    @AfterAll
    static void end() {
        if (real != null) real.close();
        if (cluster != null) cluster.close();
    }

    @AfterEach
    void alone() {
        real.closeOthers();
    }

    @Override
    protected Probes probes() {
        return probes;
    }

    @Override
    protected ProbeOrigin origin() {
        return unlabelled(cluster.namespace);
    }

    @Override
    protected String service() {
        return "web";
    }

    @Override
    protected int port() {
        return 80;
    }

    @Override
    protected String podAddress() {
        return web.address();
    }

    @Override
    protected List<String> left() {
        Awaitility.await().until(() -> real.existing().isEmpty());
        return real.names(real.existing());
    }

    @Test
    void aServerThatNeverAnswersTimesOutAndTheTimesTellHowFarItCame() {
        Answer answer = probes.probe(origin(), Question.Http.get("http://web/cgi-bin/slow", 700));
        assertThat(answer.fault()).extracting(Fault::kind).isEqualTo(FaultKind.TIMED_OUT);
        assertThat(answer.timing().connect()).isPositive();
        assertThat(answer.timing().total()).isGreaterThanOrEqualTo(700_000);
    }

    @Test
    void theLargestBodyReachesTheServerWhole() throws Exception {
        byte[] body = new byte[512 * 1024];
        new Random(7).nextBytes(body);
        Question question =
                new Question.Http("http://web/cgi-bin/sum", "POST", List.of(), body, false, false, null, 20_000);
        Answer answer = probes.probe(origin(), question, where -> {});
        String sum = HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(body));
        assertThat(answer.fault()).isNull();
        assertThat(new String(answer.reply().body(), StandardCharsets.UTF_8)).startsWith(sum);
    }

    @Test
    void headersAndBodyStandInNoPodSpec() {
        Question secret = new Question.Http(
                "http://web/cgi-bin/slow",
                "POST",
                List.of(new Header("Authorization", "Bearer canary-7731")),
                "canary-7731".getBytes(),
                false,
                false,
                null,
                1500);
        List<String> specs = new ArrayList<>();
        Answer answer = probes.probe(
                origin(), secret, where -> real.existing().forEach(pod -> specs.add(Serialization.asYaml(pod))));
        assertThat(answer.fault()).isNotNull();
        assertThat(specs).hasSize(1).noneMatch(yaml -> yaml.contains("canary"));
    }

    /** The twin: without a controller a pod with these very labels is taken over at once. */
    @Test
    void aProbeWithTheLabelsOfWorkloadsIsAdoptedByNoneAndGetsNoTraffic() {
        Map<String, String> labels = Map.of("app", "adopter");
        TestRoutes.of(new WorkloadId(cluster.namespace, WorkloadKind.DEPLOYMENT, "adopter")).stream()
                .filter(Service.class::isInstance)
                .forEach(service -> cluster.admin().resource(service).create());
        CompletableFuture<String> adopted =
                CompletableFuture.supplyAsync(() -> real.controllerOfAnOrphan(labels), Thread::startVirtualThread);
        Answer answer = probes.probe(new ProbeOrigin(cluster.namespace, labels), SLOW_ENOUGH, where -> {
            Pod pod = real.existing().getFirst();
            assertThat(adopted.join()).isIn("DaemonSet", "StatefulSet", "deleted");
            Awaitility.await()
                    .ignoreExceptions()
                    .until(() -> real.unready().contains(pod.getStatus().getPodIP()));
            Pod later = real.existing().getFirst();
            assertThat(later.getMetadata().getDeletionTimestamp()).isNull();
            assertThat(later.getMetadata().getOwnerReferences())
                    .extracting(OwnerReference::getKind)
                    .containsExactly("Namespace");
        });
        assertThat(answer.fault()).isNull();
    }

    private static final Question SLOW_ENOUGH = Question.Http.get("http://web/", TIMEOUT);

    @Test
    void anInterruptEndsTheQuestionAndRemovesThePod() throws Exception {
        CompletableFuture<String> asking = new CompletableFuture<>();
        CompletableFuture<Throwable> ended = new CompletableFuture<>();
        Thread thread = Thread.ofVirtual().start(() -> {
            try {
                probes.probe(origin(), SLOW, asking::complete);
                ended.complete(new AssertionError("it was answered"));
            } catch (RuntimeException e) {
                ended.complete(e);
            }
        });
        asking.get();
        thread.interrupt();
        assertThat(ended.get()).isInstanceOf(CancellationException.class);
        assertThat(left()).isEmpty();
    }

    @Test
    void aPodThatIsDeletedMeanwhileIsToldAsThat() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> probes.probe(
                        origin(),
                        SLOW,
                        where -> CompletableFuture.runAsync(() -> cluster.admin()
                                .resource(real.existing().getFirst())
                                .withGracePeriod(0)
                                .delete())));
        assertThat(refusal.problem()).isEqualTo(Problem.PROBE_LOST);
    }

    @Test
    void anImageThatCannotBePulledIsToldAsThat() {
        Fabric8Probes broken =
                real.named(real.aLivingPod(), cluster.missingImage().value());
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> broken.probe(origin(), SLOW));
        assertThat(refusal.problem()).isEqualTo(Problem.PROBE_UNAVAILABLE);
    }

    @Test
    void whatAKilledKapiLeftIsRemovedByTheNextAndThatOfALivingOneIsNot()
            throws ExecutionException, InterruptedException {
        List<CompletableFuture<String>> killed = new ArrayList<>();
        for (int number = 0; number < 20; number++) killed.add(real.leftBy("kapi-killed"));
        CompletableFuture<String> living = real.leftBy(real.aLivingPod());
        for (CompletableFuture<String> one : killed) one.get();
        String spared = living.get();
        real.pods("kapi-next").begin();
        Awaitility.await().until(() -> real.existing().size() == 1);
        assertThat(real.names(real.existing())).containsExactly(spared);
        cluster.admin()
                .pods()
                .inNamespace(cluster.namespace)
                .withName(spared)
                .withGracePeriod(0)
                .delete();
    }
}
