package dev.mosaic.kapi.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.Programs;
import dev.mosaic.kapi.problem.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every BaseImages promises. */
public abstract class BaseImagesContract {
    private static final Platform NOBODYS = new Platform("plan9", "mips");

    protected abstract BaseImages bases();

    /** {@code host[:port]} of the registry it asks. */
    protected abstract String host();

    @Test
    void whatAnImageBringsAlongIsTold() {
        String digest = push("""
                {"Env":["A=b=c","EMPTY="],"WorkingDir":"/w","Labels":{"l":"m"},"OnBuild":["RUN x"]}""");
        BaseImage base = find("team/base:one", Platform.own()).orElseThrow();
        assertThat(base.digest().value()).isEqualTo(digest);
        assertThat(base.environment()).isEqualTo(Map.of("A", "b=c", "EMPTY", ""));
        assertThat(base.workingDirectory()).isEqualTo("/w");
        assertThat(base.labels()).isEqualTo(Map.of("l", "m"));
        assertThat(base.triggers()).isEqualTo(List.of("RUN x"));
    }

    @Test
    void whatAnImageDoesNotSayIsEmpty() {
        push("{}");
        BaseImage base = find("team/base:one", Platform.own()).orElseThrow();
        assertThat(base.environment()).isEmpty();
        assertThat(base.workingDirectory()).isEmpty();
        assertThat(base.labels()).isEmpty();
        assertThat(base.triggers()).isEmpty();
    }

    @Test
    void anImageIsFoundByItsDigestToo() {
        String digest = push("{\"WorkingDir\":\"/w\"}");
        assertThat(find("team/base@" + digest, Platform.own()))
                .map(BaseImage::workingDirectory)
                .contains("/w");
    }

    @Test
    void ofAnIndexTheImageForThePlatformIsTold() {
        String inner = push("{\"WorkingDir\":\"/w\"}");
        index(inner);
        assertThat(find("team/base:many", Platform.own()).orElseThrow().digest().value())
                .isEqualTo(inner);
    }

    @Test
    void anIndexWithoutThePlatformHasNone() {
        index(push("{}"));
        assertThat(find("team/base:many", NOBODYS)).isEmpty();
    }

    @Test
    void whatIsNotThereIsNotFound() {
        push("{}");
        assertThat(find("team/base:two", Platform.own())).isEmpty();
        assertThat(find("team/other:one", Platform.own())).isEmpty();
        assertThat(find("team/base@sha256:" + "0".repeat(64), Platform.own())).isEmpty();
    }

    @Test
    void aRegistryThatDoesNotListenIsUnreachable() {
        ImageReference image = new ImageReference("127.0.0.1:" + Programs.freePort() + "/team/base:one");
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> bases().find(image, Platform.own(), Optional.empty()));
        assertThat(refusal.problem()).isEqualTo(Problem.REGISTRY_UNREACHABLE);
    }

    private Optional<BaseImage> find(String name, Platform platform) {
        return bases().find(new ImageReference(host() + "/" + name), platform, Optional.empty());
    }

    private String push(String config) {
        return images().push("team/base", "one", new ImageFixture.Layer().file("hello", "hello"), config);
    }

    private void index(String digest) {
        images().index("team/base", "many", digest, images().manifest("team/base", "one").length);
    }

    private ImageFixture images() {
        return new ImageFixture(host());
    }
}
