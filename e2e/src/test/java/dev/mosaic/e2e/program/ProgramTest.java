package dev.mosaic.e2e.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ProgramTest {
    @Test
    void outputThatIsLargerThanAPipeIsReadWhole() {
        assertThat(Program.of("head", "-c", "300000", "/dev/zero").run()).hasSize(300_000);
    }

    @Test
    void aProgramThatFailsIsRefusedWithWhatItSaid() {
        assertThatThrownBy(() -> Program.of("ls", "/no such folder").run()).hasMessageContaining("no such folder");
    }
}
