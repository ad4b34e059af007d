package dev.mosaic.frontend.fake;

import dev.mosaic.contract.account.AccountApi;
import dev.mosaic.contract.account.AuthorityApi;
import dev.mosaic.contract.commit.CommitApi;
import dev.mosaic.contract.delivery.DeliveryApi;
import dev.mosaic.contract.delivery.ShipTogetherApi;
import dev.mosaic.contract.operation.OperationApi;
import dev.mosaic.contract.repository.BindingApi;
import dev.mosaic.contract.repository.RepositoryApi;
import dev.mosaic.contract.workload.ActApi;
import dev.mosaic.contract.workload.TagApi;
import dev.mosaic.contract.workload.WorkloadApi;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** kapi in memory, behind the same interfaces the proxies implement. */
@TestConfiguration(proxyBeanMethods = false)
public class FakeKapi {

    @Bean
    public FakeWorkloads fakeWorkloads() {
        return new FakeWorkloads();
    }

    @Bean
    public FakeOperations fakeOperations() {
        return new FakeOperations();
    }

    @Bean
    public FakeRepositories fakeRepositories() {
        return new FakeRepositories();
    }

    @Bean
    @Primary
    FakeEvents primaryEvents() {
        return new FakeEvents();
    }

    @Bean
    @Primary
    FakeBundles primaryBundles() {
        return new FakeBundles();
    }

    @Bean
    @Primary
    FakeLogs primaryLogs() {
        return new FakeLogs();
    }

    @Bean
    @Primary
    FakeNetworks primaryNetworks() {
        return new FakeNetworks();
    }

    @Bean
    @Primary
    public FakeProbes primaryProbes() {
        return new FakeProbes();
    }

    @Bean
    @Primary
    FakeManifests primaryManifests(FakeOperations operations) {
        return new FakeManifests(operations);
    }

    @Bean
    @Primary
    CommitApi primaryCommits() {
        return new FakeCommits();
    }

    @Bean
    @Primary
    WorkloadApi primaryWorkloads(FakeWorkloads fake) {
        return fake;
    }

    @Bean
    @Primary
    ActApi primaryActs(FakeOperations operations, FakeTogether together) {
        return new FakeActs(operations, together);
    }

    @Bean
    FakeTogether fakeTogether(FakeOperations operations) {
        return new FakeTogether(operations);
    }

    @Bean
    @Primary
    ShipTogetherApi primaryShipsTogether(FakeOperations operations, FakeTogether together) {
        return new FakeShipsTogether(operations, together);
    }

    @Bean
    @Primary
    TagApi primaryTags() {
        return new FakeTags();
    }

    @Bean
    @Primary
    DeliveryApi primaryDeliveries(FakeOperations operations) {
        return new FakeShips(operations);
    }

    @Bean
    @Primary
    FakeOldImages primaryOldImages() {
        return new FakeOldImages();
    }

    @Bean
    @Primary
    OperationApi primaryOperations(FakeOperations operations) {
        return operations;
    }

    @Bean
    @Primary
    BindingApi primaryBindings(FakeRepositories repositories) {
        return repositories.bindings();
    }

    @Bean
    @Primary
    RepositoryApi primaryRepositories(FakeRepositories repositories) {
        return repositories;
    }

    @Bean
    @Primary
    FakeMatches primaryMatches() {
        return new FakeMatches();
    }

    @Bean
    @Primary
    AuthorityApi primaryAuthorities() {
        return new FakeAuthorities();
    }

    @Bean
    @Primary
    AccountApi primaryAccounts() {
        return new FakeAccounts();
    }

    @Bean
    @Primary
    FakeIdentity primaryIdentities() {
        return new FakeIdentity();
    }

    @Bean
    @Primary
    FakeClusterState primaryClusters() {
        return new FakeClusterState();
    }

    @Bean
    @Primary
    FakePreferences primaryPreferences() {
        return new FakePreferences();
    }

    @Bean
    @Primary
    FakeWorkspaces primaryWorkspaces(FakeWorkloads workloads) {
        return new FakeWorkspaces(workloads);
    }

    @Bean
    @Primary
    public FakeDiagnoses primaryDiagnoses() {
        return new FakeDiagnoses();
    }

    @Bean
    @Primary
    FakeShells primaryShells() {
        return new FakeShells();
    }
}
