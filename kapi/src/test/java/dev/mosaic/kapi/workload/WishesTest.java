package dev.mosaic.kapi.workload;

import static dev.mosaic.contract.operation.OnFailure.RETURN_TO_LAST_GOOD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.git.RelativePath;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.contract.workload.Act;
import dev.mosaic.contract.workload.Autoscaling;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.Owner;
import dev.mosaic.contract.workload.Revision;
import dev.mosaic.contract.workload.Wish;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.binding.GivenBindings;
import dev.mosaic.kapi.cluster.Details;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WishesTest {
    private static final WorkloadId CART = Details.CART;
    private static final Wish TAG = new Wish.SameTag(List.of(CART), "v2", RETURN_TO_LAST_GOOD);
    private static final Wish BACK = new Wish.RevisionBefore(List.of(CART), RETURN_TO_LAST_GOOD);
    private static final Container WEB =
            new Container("web", "registry.example:5000/shop/cart:v1@sha256:" + "a".repeat(64));
    private static final Container PROXY = new Container("proxy", "envoy:1");

    @Test
    void aTagIsOfTheImageThatRuns() {
        assertThat(act(TAG, of(WEB))).isEqualTo(image("web", "registry.example:5000/shop/cart:v2"));
    }

    @Test
    void aTagIsOfTheImagesTheContainerIsBoundToWhateverItRuns() {
        assertThat(act(TAG, of(PROXY, WEB), bound("web", "elsewhere.example/cart")))
                .isEqualTo(image("web", "elsewhere.example/cart:v2"));
    }

    @Test
    void aBindingOfAContainerThatIsGoneMeansNothing() {
        assertThat(act(TAG, of(WEB), bound("gone", "elsewhere.example/cart")))
                .isEqualTo(image("web", "registry.example:5000/shop/cart:v2"));
    }

    @Test
    void whichOfSeveralContainersIsMeantIsNotGuessed() {
        assertRefused(TAG, of(WEB, PROXY), "several containers, and none of them is bound");
        assertRefused(
                TAG, of(WEB, PROXY), "several of its containers are bound", bound("web", "a/b"), bound("proxy", "c/d"));
    }

    @Test
    void anImageNobodyCanReadIsToldAsSuch() {
        assertRefused(TAG, of(new Container("web", "NOT AN IMAGE")), "image must look like");
    }

    @Test
    void theRevisionBeforeIsTheNextLowerOne() {
        assertThat(act(BACK, of(revisions(9, 9, 7, 3)))).isEqualTo(new Act.Return(CART, 7, RETURN_TO_LAST_GOOD));
    }

    @Test
    void whereThereWasNoOtherThereIsNoWayBack() {
        assertRefused(BACK, of(revisions(9, 9)), "does not exist");
        assertRefused(BACK, of(List.of()), "does not exist");
    }

    private static Act act(Wish wish, WorkloadDetail detail, Binding... bound) {
        return new Wishes(GivenBindings.of(bound)).act(wish, detail);
    }

    private static void assertRefused(Wish wish, WorkloadDetail detail, String because, Binding... bound) {
        assertThatThrownBy(() -> act(wish, detail, bound))
                .isInstanceOfSatisfying(
                        dev.mosaic.kapi.problem.Refusal.class,
                        refusal -> assertThat(refusal.failure().because()).contains(because));
    }

    private static Act image(String container, String image) {
        return new Act.SetImage(CART, container, new ImageReference(image), RETURN_TO_LAST_GOOD);
    }

    private static Binding bound(String container, String images) {
        return new Binding(
                CART,
                container,
                new GitUrl("https://git.example/shop/cart"),
                new RelativePath("Dockerfile"),
                RelativePath.ROOT,
                new ImageRepository(images));
    }

    private static List<Revision> revisions(long current, long... numbers) {
        return LongStream.of(numbers)
                .mapToObj(number ->
                        new Revision(number, List.of(), Map.of(), List.of(), number == current, "", Instant.EPOCH))
                .toList();
    }

    private static WorkloadDetail of(Container... containers) {
        return of(List.of(), containers);
    }

    private static WorkloadDetail of(List<Revision> revisions, Container... containers) {
        Workload workload = new Workload(
                CART,
                new Health(HealthWord.RUNNING, "", ""),
                1,
                1,
                0,
                Stream.of(containers).toList(),
                List.of(),
                List.of(),
                List.of(),
                Owner.NONE,
                Autoscaling.NONE,
                Map.of(),
                Map.of(),
                Instant.EPOCH);
        return new WorkloadDetail(workload, Details.complete(1), List.of(), revisions);
    }
}
