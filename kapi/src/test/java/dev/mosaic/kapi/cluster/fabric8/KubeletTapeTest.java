package dev.mosaic.kapi.cluster.fabric8;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.kapi.cluster.LogTape.Stamped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KubeletTapeTest {
    private static final String STAMP = "2026-11-30T22:10:11.123456789+01:00 ";
    private static final Instant AT = Instant.parse("2026-11-30T21:10:11.123456789Z");

    @Test
    void eachLineBearsItsTimeToTheNanosecond() {
        assertThat(read(STAMP + "one\n" + STAMP + "\n"))
                .containsExactly(new Stamped(AT, "one", 0, true), new Stamped(AT, "", 0, true));
    }

    @Test
    void aLineOfAMegabyteIsCutAndSaysByHowMuch_andTheNextIsWhole() {
        List<Stamped> lines = read(STAMP + "x".repeat(1 << 20) + "\n" + STAMP + "next\n");
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().text().length() + lines.getFirst().left()).isEqualTo(1 << 20);
        assertThat(lines.getFirst().text()).hasSizeBetween(1000, 1100);
        assertThat(lines.getLast()).isEqualTo(new Stamped(AT, "next", 0, true));
    }

    @Test
    void aLastLineWithoutAnEndIsToldAsThat() {
        assertThat(read(STAMP + "torn")).containsExactly(new Stamped(AT, "torn", 0, false));
    }

    @Test
    void whatIsNoTextIsToldAsWellAsItCanBe() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(STAMP.getBytes(UTF_8));
        bytes.writeBytes(new byte[] {0, 1, (byte) 0xff, (byte) 0xc3, 'a', '\r', 'b', '\n'});
        assertThat(read(bytes.toByteArray(), 100))
                .containsExactly(new Stamped(AT, "\u0000\u0001\ufffd\ufffda\rb", 0, true));
    }

    @Test
    void theKubeletsOwnWordsBearTheTimeOfTheLineBefore_andThatThereIsNoLogIsItsEnd() {
        assertThat(read(STAMP + "one\nfailed to watch file: too many open files\n"))
                .extracting(Stamped::at, Stamped::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(AT, "one"),
                        org.assertj.core.groups.Tuple.tuple(AT, "failed to watch file: too many open files"));
        assertThat(read("unable to retrieve container logs for containerd://abc"))
                .isEmpty();
    }

    private static List<Stamped> read(String text) {
        return read(text.getBytes(UTF_8), 1000);
    }

    private static List<Stamped> read(byte[] bytes, int longest) {
        KubeletTape tape = new KubeletTape(new ByteArrayInputStream(bytes), longest);
        List<Stamped> lines = new ArrayList<>();
        for (var line = tape.next(); line.isPresent(); line = tape.next()) lines.add(line.get());
        return lines;
    }
}
