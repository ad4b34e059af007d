package dev.mosaic.kapi.image.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompileLogTest {
    private final List<String> told = new ArrayList<>();
    private final CompileLog log = new CompileLog(told::add);

    @Test
    void theFirstErrorsOfMavenAreKeptWithoutColoursAndTheLinesAreToldWithThem() {
        String error = "[\u001b[1;31mERROR\u001b[m] /work/A.java:[1,2] ';' expected";
        log.line("[INFO] compiling");
        log.line("[ERROR] COMPILATION ERROR : ");
        log.line(error);
        assertThat(log.errors("nothing")).isEqualTo("/work/A.java:[1,2] ';' expected");
        assertThat(told).contains(error);
    }

    @Test
    void thoseOfGradleAndKotlinAreKnown() {
        log.line("/work/A.java:7: error: cannot find symbol");
        log.line("e: file:///work/B.kt:3:5 Unresolved reference");
        log.line("warning: [deprecation] x");
        assertThat(log.errors("nothing"))
                .isEqualTo("/work/A.java:7: error: cannot find symbol; e: file:///work/B.kt:3:5 Unresolved reference");
    }

    @Test
    void withoutAnErrorTheExitCodeSpeaks() {
        log.line("all is well");
        assertThat(log.errors("Maven ended with exit code 1")).isEqualTo("Maven ended with exit code 1");
    }
}
