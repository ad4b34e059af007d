package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.cluster.Access;
import dev.mosaic.kapi.cluster.Budgets;
import dev.mosaic.kapi.cluster.BuildPods;
import dev.mosaic.kapi.cluster.ChangeFeed;
import dev.mosaic.kapi.cluster.Connection;
import dev.mosaic.kapi.cluster.DebugContainers;
import dev.mosaic.kapi.cluster.Events;
import dev.mosaic.kapi.cluster.Evidence;
import dev.mosaic.kapi.cluster.Jobs;
import dev.mosaic.kapi.cluster.Manifests;
import dev.mosaic.kapi.cluster.Networks;
import dev.mosaic.kapi.cluster.Nodes;
import dev.mosaic.kapi.cluster.OwnRights;
import dev.mosaic.kapi.cluster.PodLogs;
import dev.mosaic.kapi.cluster.ProbeSettings;
import dev.mosaic.kapi.cluster.Probes;
import dev.mosaic.kapi.cluster.Rollouts;
import dev.mosaic.kapi.cluster.Shells;
import dev.mosaic.kapi.cluster.Workloads;
import dev.mosaic.kapi.playground.LoopbackRegistry;
import dev.mosaic.kapi.playground.SampleRepository;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The simulated cluster behind the cluster ports, in playground mode only. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "mosaic.mode", havingValue = "playground")
@EnableConfigurationProperties(ProbeSettings.class)
class PlaygroundConfiguration {
    private static final Duration AGE = Duration.ofDays(9);

    @Bean
    LiveTimeline playgroundTimeline(@Value("${mosaic.playground.speed:1}") int speed) {
        return new LiveTimeline(speed);
    }

    @Bean
    ChangeFeed<WorkloadId> playgroundChanges() {
        return new ChangeFeed<>();
    }

    @Bean
    SimulatedCluster simulatedCluster(
            LiveTimeline timeline, ChangeFeed<WorkloadId> changes, SampleRepository source, LoopbackRegistry registry) {
        Images images = new RegistryImages(registry.address(), new KnownImages());
        SimulatedCluster cluster = new SimulatedCluster(timeline, images, new Names(SampleNodes.NAMES), changes::tell);
        new SampleWorkloads(source, registry).specs().forEach(spec -> cluster.create(spec, AGE));
        return cluster;
    }

    @Bean
    Workloads simulatedWorkloads(LiveTimeline timeline, SimulatedCluster cluster, ChangeFeed<WorkloadId> changes) {
        return new SimulatedWorkloads(timeline, cluster, new Snapshot(), changes);
    }

    /** Of the shop's checkout both pods must stay. */
    @Bean
    Budgets simulatedBudgets(LiveTimeline timeline, SimulatedCluster cluster) {
        WorkloadId checkout = new WorkloadId("shop", WorkloadKind.STATEFULSET, "checkout");
        return new SimulatedBudgets(cluster, Map.of(checkout, 2));
    }

    @Bean
    Rollouts simulatedRollouts(SimulatedCluster cluster) {
        return new SimulatedRollouts(cluster);
    }

    @Bean
    Events simulatedEvents(LiveTimeline timeline, SimulatedCluster cluster, ChangeFeed<WorkloadId> changes) {
        return new SimulatedEvents(timeline, cluster, changes);
    }

    @Bean
    PodLogs simulatedLogs(LiveTimeline timeline, SimulatedCluster cluster) {
        return new SimulatedLogs(timeline, cluster, new ShopVoice());
    }

    @Bean
    Manifests simulatedManifests(SimulatedCluster cluster) {
        return new SimulatedManifests(cluster);
    }

    @Bean
    Networks simulatedNetworks(LiveTimeline timeline, SimulatedCluster cluster, ChangeFeed<WorkloadId> changes) {
        return new SimulatedNetworks(timeline, cluster, changes, SampleRoutes.all());
    }

    @Bean
    Evidence simulatedEvidence(LiveTimeline timeline, SimulatedCluster cluster, PodLogs logs) {
        return new SimulatedEvidence(timeline, cluster, SampleRoutes.all(), logs);
    }

    @Bean
    Jobs simulatedJobs(LiveTimeline timeline) {
        return new SampleJobs(timeline::now);
    }

    @Bean
    Nodes simulatedNodes(LiveTimeline timeline) {
        return new SampleNodes(timeline.now());
    }

    /** In a simulated cluster nothing is forbidden. */
    @Bean
    OwnRights simulatedOwnRights() {
        return Set::copyOf;
    }

    @Bean(destroyMethod = "close")
    EchoServer echoServer() {
        return new EchoServer();
    }

    @Bean
    Probes simulatedProbes(LiveTimeline timeline, SimulatedCluster cluster, EchoServer server) {
        return new SimulatedProbes(new SimulatedNames(timeline, cluster, SampleRoutes.all()), server);
    }

    @Bean
    BuildPods localBuildPods() {
        return new LocalBuildPods();
    }

    @Bean
    Shells simulatedShells(SimulatedCluster cluster) {
        return new SimulatedShells(cluster);
    }

    @Bean
    DebugContainers simulatedDebugContainers(SimulatedCluster cluster) {
        return new SimulatedDebugContainers(cluster);
    }

    @Bean
    Access simulatedAccess(@Value("${mosaic.local.secret:}") String secret) {
        return new SimulatedAccess(secret);
    }

    @Bean
    Connection simulatedConnection(LiveTimeline timeline) {
        return new SimulatedConnection(timeline.now());
    }
}
