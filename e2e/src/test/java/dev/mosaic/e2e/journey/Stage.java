package dev.mosaic.e2e.journey;

import dev.mosaic.e2e.browser.Chromium;
import dev.mosaic.e2e.cluster.RealCluster;
import dev.mosaic.e2e.fixture.Greeting;
import dev.mosaic.e2e.fixture.RegistryGate;
import dev.mosaic.e2e.fixture.Sources;
import dev.mosaic.e2e.product.DockerBuilder;
import dev.mosaic.e2e.product.Installation;
import dev.mosaic.e2e.product.KapiSettings;
import dev.mosaic.e2e.product.Kubectl;
import java.util.List;

/** What all journeys share: the product installed in the cluster, git hosts and a registry gate it can reach, and a browser. */
record Stage(Kubectl kubectl, Sources sources, RegistryGate gate, Installation mosaic, Chromium chromium)
        implements AutoCloseable {
    static Stage set(RealCluster cluster) {
        Kubectl kubectl = new Kubectl(cluster);
        // what an earlier run left on a cluster that is kept
        kubectl.run(
                "delete",
                "namespace",
                Greeting.NAMESPACE,
                NeverReadyIT.CROWDED,
                Installation.NAMESPACE,
                DockerBuilder.NAMESPACE,
                "--ignore-not-found");
        Sources sources = Sources.serve(cluster.host());
        RegistryGate gate = RegistryGate.before(
                cluster.registry(), cluster.gate() == null ? cluster.host() + ":0" : cluster.gate());
        List<String> plain = List.of(cluster.registry(), gate.address());
        Installation mosaic =
                Installation.install(kubectl, new KapiSettings(plain, sources.gitHubEndpoints(), cluster.registry()));
        return new Stage(kubectl, sources, gate, mosaic, Chromium.start());
    }

    @Override
    public void close() {
        chromium.close();
        mosaic.close();
        gate.close();
        sources.close();
    }
}
