package dev.mosaic.frontend.kapi;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import dev.mosaic.contract.account.AccountApi;
import dev.mosaic.contract.account.AuthorityApi;
import dev.mosaic.contract.bundle.BundleApi;
import dev.mosaic.contract.cluster.ClusterApi;
import dev.mosaic.contract.commit.CommitApi;
import dev.mosaic.contract.delivery.DeliveryApi;
import dev.mosaic.contract.delivery.OldImageApi;
import dev.mosaic.contract.delivery.ShipTogetherApi;
import dev.mosaic.contract.diagnosis.DiagnosisApi;
import dev.mosaic.contract.event.EventApi;
import dev.mosaic.contract.identity.IdentityApi;
import dev.mosaic.contract.job.JobApi;
import dev.mosaic.contract.log.LogApi;
import dev.mosaic.contract.manifest.ManifestApi;
import dev.mosaic.contract.network.NetworkApi;
import dev.mosaic.contract.operation.OperationApi;
import dev.mosaic.contract.preference.PreferenceApi;
import dev.mosaic.contract.probe.ProbeApi;
import dev.mosaic.contract.repository.BindingApi;
import dev.mosaic.contract.repository.MatchApi;
import dev.mosaic.contract.repository.RepositoryApi;
import dev.mosaic.contract.shell.ShellApi;
import dev.mosaic.contract.workload.ActApi;
import dev.mosaic.contract.workload.TagApi;
import dev.mosaic.contract.workload.WorkloadApi;
import dev.mosaic.contract.workspace.WorkspaceApi;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** kapi's interfaces, one set a browser session, so that a call can only ever carry that session's token. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({KapiProperties.class, LocalProperties.class})
class KapiConfiguration {

    @Bean
    @VaadinSessionScope
    SignIn signIn() {
        return SignIn.of(VaadinSession.getCurrent().getSession());
    }

    @Bean
    @VaadinSessionScope
    WorkloadApi workloadApi(Kapi kapi, SignIn who) {
        return kapi.client(WorkloadApi.class, who::token);
    }

    @Bean
    @VaadinSessionScope
    ActApi actApi(Kapi kapi, SignIn who) {
        return kapi.client(ActApi.class, who::token);
    }

    @Bean
    @VaadinSessionScope
    TagApi tagApi(Kapi kapi, SignIn who) {
        return kapi.client(TagApi.class, who::token);
    }

    @Bean
    @VaadinSessionScope
    DeliveryApi deliveryApi(Kapi kapi, SignIn who) {
        return kapi.client(DeliveryApi.class, who::token);
    }

    @Bean
    @VaadinSessionScope
    ShipTogetherApi shipTogetherApi(Kapi kapi, SignIn who) {
        return kapi.client(ShipTogetherApi.class, who::token);
    }

    @Bean
    @VaadinSessionScope
    OldImageApi oldImageApi(Kapi kapi, SignIn who) {
        return kapi.client(OldImageApi.class, who::token);
    }

    @Bean
    @VaadinSessionScope
    OperationApi operationApi(Kapi kapi, SignIn who) {
        return kapi.client(OperationApi.class, who::token);
    }

    @Bean
    @VaadinSessionScope
    BindingApi bindingApi(Kapi kapi, SignIn who) {
        return kapi.client(BindingApi.class, who::token);
    }

    @Bean
    @VaadinSessionScope
    RepositoryApi repositoryApi(Kapi kapi, SignIn who) {
        return kapi.client(RepositoryApi.class, who::token);
    }

    @Bean
    @VaadinSessionScope
    MatchApi matchApi(Kapi kapi, SignIn who) {
        return kapi.client(MatchApi.class, who::token);
    }

    @Bean
    @VaadinSessionScope
    AccountApi accountApi(Kapi kapi, SignIn who) {
        return kapi.client(AccountApi.class, who::token);
    }

    @Bean
    @VaadinSessionScope
    AuthorityApi authorityApi(Kapi kapi, SignIn who) {
        return kapi.client(AuthorityApi.class, who::token);
    }

    @Bean
    @VaadinSessionScope
    BundleApi bundleApi(Kapi kapi, SignIn who) {
        return kapi.client(BundleApi.class, who::token);
    }

    @Bean
    @VaadinSessionScope
    ClusterApi clusterApi(Kapi kapi, SignIn who) {
        return kapi.client(ClusterApi.class, who::token);
    }

    @Bean
    @VaadinSessionScope
    IdentityApi identityApi(Kapi kapi, SignIn who) {
        return kapi.client(IdentityApi.class, who::token);
    }

    @Bean
    @VaadinSessionScope
    PreferenceApi preferenceApi(Kapi kapi, SignIn who) {
        return kapi.client(PreferenceApi.class, who::token);
    }

    @Bean
    @VaadinSessionScope
    WorkspaceApi workspaceApi(Kapi kapi, SignIn who) {
        return kapi.client(WorkspaceApi.class, who::token);
    }

    @Bean
    @VaadinSessionScope
    EventApi eventApi(Kapi kapi, SignIn who) {
        return kapi.client(EventApi.class, who::token);
    }

    @Bean
    @VaadinSessionScope
    CommitApi commitApi(Kapi kapi, SignIn who) {
        return kapi.client(CommitApi.class, who::token);
    }

    @Bean
    @VaadinSessionScope
    NetworkApi networkApi(Kapi kapi, SignIn who) {
        return kapi.client(NetworkApi.class, who::token);
    }

    @Bean
    @VaadinSessionScope
    ManifestApi manifestApi(Kapi kapi, SignIn who) {
        return kapi.client(ManifestApi.class, who::token);
    }

    @Bean
    @VaadinSessionScope
    LogApi logApi(Kapi kapi, SignIn who) {
        return kapi.client(LogApi.class, who::token);
    }

    @Bean
    @VaadinSessionScope
    JobApi jobApi(Kapi kapi, SignIn who) {
        return kapi.client(JobApi.class, who::token);
    }

    @Bean
    @VaadinSessionScope
    ProbeApi probeApi(Kapi kapi, SignIn who) {
        return kapi.client(ProbeApi.class, who::token);
    }

    @Bean
    @VaadinSessionScope
    DiagnosisApi diagnosisApi(Kapi kapi, SignIn who) {
        return kapi.client(DiagnosisApi.class, who::token);
    }

    @Bean
    @VaadinSessionScope
    ShellApi shellApi(Kapi kapi, SignIn who) {
        return kapi.client(ShellApi.class, who::token);
    }
}
