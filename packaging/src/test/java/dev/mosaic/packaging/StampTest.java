package dev.mosaic.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampTest {
    private final AtomicInteger made = new AtomicInteger();

    @TempDir
    private Path folder;

    @Test
    void theSameInputsMakeItOnce() {
        make("a", "b");
        make("a", "b");
        assertThat(made).hasValue(1);
    }

    @Test
    void otherInputsMakeItAgain() {
        make("a", "b");
        make("a", "c");
        assertThat(made).hasValue(2);
    }

    @Test
    void whatFailedIsMadeAgain() {
        Stamp stamp = new Stamp(folder.resolve("stamp"));
        assertThat(catchThrowable(() -> stamp.unlessMadeFrom(List.of("a"), () -> {
                    throw new IllegalStateException("no");
                })))
                .hasMessage("no");
        make("a");
        assertThat(made).hasValue(1);
    }

    private void make(String... inputs) {
        new Stamp(folder.resolve("stamp")).unlessMadeFrom(List.of(inputs), made::incrementAndGet);
    }
}
