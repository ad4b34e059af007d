package dev.mosaic.kapi.image.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** On what a real BuildKit told. */
class TraceTest {
    private final List<String> lines = new ArrayList<>();
    private final Trace trace = new Trace(lines::add);

    @Test
    void eachStepIsToldOnceWithWhatItWroteInWholeLinesAndItsEnd() throws IOException {
        read("failing.txt");
        assertThat(lines)
                .startsWith("#1 [internal] load remote build context", "#1 DONE", "#2 copy /context /", "#2 DONE")
                .containsSubsequence("#4 CACHED", "#5 ab", "#5 oh no")
                .doesNotHaveDuplicates();
        assertThat(lines.getLast())
                .startsWith("#5 ERROR: executor failed running")
                .endsWith("exit code: 3");
        assertThat(trace.base()).isEmpty();
    }

    @Test
    void aBaseImageThatCannotBeHadIsNamed() throws IOException {
        read("no-base.txt");
        assertThat(trace.base()).isEqualTo("127.0.0.1:5999/team/nothing:1");
        assertThat(lines.getLast()).contains("not found");
    }

    @Test
    void whatIsNoMessageIsRefused() {
        for (byte[] odd : new byte[][] {{10, 9, 1}, {(byte) 0xff}, {11}}) {
            assertThat(catchThrowable(() -> trace.read(odd))).isInstanceOf(IllegalArgumentException.class);
        }
        trace.read(new byte[0]);
        assertThat(lines).isEmpty();
    }

    private void read(String file) throws IOException {
        try (var told = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TraceTest.class.getResourceAsStream("/buildkit/" + file))))) {
            told.lines().map(Base64.getDecoder()::decode).forEach(trace::read);
        }
    }
}
