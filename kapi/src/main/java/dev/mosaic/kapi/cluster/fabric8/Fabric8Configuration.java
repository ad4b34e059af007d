package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.cluster.ClusterMode;
import dev.mosaic.kapi.cluster.Access;
import dev.mosaic.kapi.cluster.Budgets;
import dev.mosaic.kapi.cluster.DebugContainers;
import dev.mosaic.kapi.cluster.Evidence;
import dev.mosaic.kapi.cluster.Jobs;
import dev.mosaic.kapi.cluster.Manifests;
import dev.mosaic.kapi.cluster.Nodes;
import dev.mosaic.kapi.cluster.OwnRights;
import dev.mosaic.kapi.cluster.PodLogs;
import dev.mosaic.kapi.cluster.ProbeSettings;
import dev.mosaic.kapi.cluster.Probes;
import dev.mosaic.kapi.cluster.Rollouts;
import dev.mosaic.kapi.cluster.Shells;
import dev.mosaic.kapi.cluster.Workloads;
import dev.mosaic.kapi.outbound.Authorities;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens this room unless the cluster is a simulated one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${mosaic.mode:in-cluster}' != 'playground'")
@EnableConfigurationProperties({
    ClusterSettings.class,
    BuildPodSettings.class,
    ProbeSettings.class,
    DebugContainerSettings.class
})
class Fabric8Configuration {
    @Bean
    Pulse pulse(ClusterSettings settings) {
        return new Pulse(settings.mode(), Clock.systemUTC());
    }

    @Bean
    Config apiServer() {
        return Clients.current();
    }

    @Bean(destroyMethod = "close")
    KubernetesClient kubernetesClient(Config apiServer, Pulse pulse) {
        return Clients.open(apiServer, pulse);
    }

    @Bean(destroyMethod = "close")
    Informers informers(KubernetesClient client) {
        return new Informers(client, new Mirror(Clock.systemUTC()));
    }

    @Bean
    Workloads workloads(Informers informers) {
        return informers.start();
    }

    @Bean
    Budgets budgets(KubernetesClient client) {
        return new Fabric8Budgets(client);
    }

    @Bean
    Rollouts rollouts(KubernetesClient client) {
        return new Fabric8Rollouts(client);
    }

    @Bean(destroyMethod = "close")
    Fabric8Events events(KubernetesClient client) {
        return new Fabric8Events(client);
    }

    @Bean(destroyMethod = "close")
    Fabric8Networks networks(KubernetesClient client, Workloads workloads) {
        return new Fabric8Networks(client, workloads);
    }

    @Bean
    PodLogs podLogs(KubernetesClient client) {
        return new Fabric8PodLogs(client);
    }

    @Bean
    Manifests manifests(KubernetesClient client) {
        return new Fabric8Manifests(client);
    }

    @Bean
    Jobs jobs(KubernetesClient client) {
        return new Fabric8Jobs(client);
    }

    @Bean
    Nodes nodes(KubernetesClient client) {
        return new Fabric8Nodes(client);
    }

    @Bean
    OwnRights ownRights(KubernetesClient client) {
        return new Fabric8OwnRights(client);
    }

    @Bean(initMethod = "sweepSoon")
    Fabric8BuildPods buildPods(
            KubernetesClient client,
            ClusterSettings settings,
            BuildPodSettings pods,
            @Value("${mosaic.operation.pod:local}") String pod,
            @Value("${mosaic.operation.namespace:mosaic}") String namespace) {
        if (settings.mode() == ClusterMode.LAPTOP) return new Fabric8BuildPods(client, pods, laptop(), false);
        return new Fabric8BuildPods(client, pods, pod, namespace.equals(pods.namespace()));
    }

    @Bean
    ProbeMarks probeMarks(
            ClusterSettings settings,
            @Value("${mosaic.operation.pod:local}") String pod,
            @Value("${mosaic.operation.namespace:mosaic}") String namespace) {
        boolean laptop = settings.mode() == ClusterMode.LAPTOP;
        return new ProbeMarks(
                laptop ? laptop() : namespace,
                laptop ? laptop() : pod,
                UUID.randomUUID().toString());
    }

    @Bean(initMethod = "begin", destroyMethod = "close")
    ProbePods probePods(KubernetesClient client, ClusterSettings settings, ProbeMarks marks) {
        return new ProbePods(client, marks, settings.mode() != ClusterMode.LAPTOP);
    }

    @Bean
    Probes probes(
            KubernetesClient client,
            ProbeSettings settings,
            ProbePods pods,
            ProbeMarks marks,
            Authorities authorities) {
        return new Fabric8Probes(client, settings, pods, marks, question -> authorities.pem(Targets.of(question)));
    }

    @Bean
    Shells shells(KubernetesClient client) {
        return new Fabric8Shells(client);
    }

    @Bean
    DebugContainers debugContainers(KubernetesClient client, ClusterSettings settings, DebugContainerSettings debug) {
        boolean laptop = settings.mode() == ClusterMode.LAPTOP;
        return new Fabric8DebugContainers(client, new UserClients(client, laptop), debug);
    }

    @Bean
    Evidence evidence(KubernetesClient client, ClusterSettings settings, Access access) {
        boolean laptop = settings.mode() == ClusterMode.LAPTOP;
        return new Fabric8Evidence(client, new UserClients(client, laptop), access);
    }

    /** The same for each run on this machine by this user, another one elsewhere. */
    private static String laptop() {
        String where = System.getProperty("user.home") + "@" + System.getenv().getOrDefault("HOSTNAME", "");
        return "laptop-" + UUID.nameUUIDFromBytes(where.getBytes(StandardCharsets.UTF_8));
    }

    @Bean
    Access access(KubernetesClient client, ClusterSettings settings) {
        return settings.mode() == ClusterMode.LAPTOP
                ? new LaptopAccess(Clients.brisk(client), settings.local().secret())
                : new Fabric8Access(Clients.brisk(client));
    }
}
