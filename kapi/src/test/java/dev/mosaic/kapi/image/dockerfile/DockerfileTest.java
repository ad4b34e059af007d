package dev.mosaic.kapi.image.dockerfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DockerfileTest {

    @Test
    void aTargetEndsTheFileAfterItsStageByNameOrNumber() {
        Dockerfile file = Dockerfile.parse("FROM a AS One\nRUN x\nFROM b\nCOPY --from=one y .\nFROM c AS three\n");
        assertThat(file.upTo("one").instructions()).hasSize(2);
        assertThat(file.upTo("1").instructions()).hasSize(4);
        assertThat(file.upTo("three")).isEqualTo(file);
        for (String none : List.of("four", "3")) {
            DockerfileFault fault = catchThrowableOfType(DockerfileFault.class, () -> file.upTo(none));
            assertThat(fault.rule()).contains(none);
        }
    }

    @Test
    void instructionsComeInOrderWithTheirLines() {
        check(
                "# hello\n\nFROM busybox:1\n  copy . /app\nCMD [\"/app/run\"]\n",
                "3 FROM busybox:1",
                "4 COPY . /app",
                "5 CMD [\"/app/run\"]");
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsDoNotMatter() {
        check("\uFEFFFROM a\r\nENV x=1 \\\r\n  y=2\r\n", "1 FROM a", "2 ENV x=1   y=2");
    }

    @Test
    void continuedLinesAreJoinedWithoutCommentsAndBlankLinesBetween() {
        check(
                "FROM a\nCOPY one \\  \n# why\n\n   two \\\n  /dst/\nUSER 1\n",
                "1 FROM a",
                "2 COPY one    two   /dst/",
                "7 USER 1");
    }

    @Test
    void aHashInsideALineIsNoComment() {
        check("FROM a # b\n", "1 FROM a # b");
    }

    @Test
    void theEscapeDirectiveChangesTheContinuation() {
        check("# escape=`\nFROM a\nCOPY one `\n two c:\\\n", "2 FROM a", "3 COPY one  two c:\\");
    }

    @Test
    void aDirectiveAfterTheTopIsAComment() {
        check("# just words\n# escape=`\nFROM a\nENV a=b \\\n c=d\n", "3 FROM a", "4 ENV a=b  c=d");
        check("\n# escape=`\nFROM a \\\n\n", "3 FROM a");
    }

    @Test
    void aContinuationAtTheEndOfTheFileEndsTheInstruction() {
        check("FROM a\nENV b=c \\", "1 FROM a", "2 ENV b=c");
    }

    @Test
    void hereDocumentsAreSkippedAndToldApart() {
        Dockerfile file = Dockerfile.parse(
                "FROM a\nCOPY <<EOF /x\nFROM inner\n# kept\nEOF\nRUN <<-'X' cat\n\tRUN me\n\tX\nUSER 1\n");
        assertThat(file.instructions()).extracting(Instruction::keyword).containsExactly("FROM", "COPY", "RUN", "USER");
        assertThat(file.instructions()).extracting(Instruction::heredoc).containsExactly(false, true, true, false);
    }

    @Test
    void twoHereDocumentsOfOneInstructionAreBothSkipped() {
        Dockerfile file = Dockerfile.parse("FROM a\nCOPY <<A <<B /x/\n1\nA\n2\nB\nUSER 1\n");
        assertThat(file.instructions()).hasSize(3);
    }

    @Test
    void shiftsInOtherInstructionsAreNoHereDocuments() {
        assertThat(Dockerfile.parse("FROM a\nENV x=<<EOF\nUSER 1\n").instructions())
                .hasSize(3);
    }

    @Test
    void flagsAreTakenOffTheInstructionsThatHaveThem() {
        List<Instruction> instructions = Dockerfile.parse(
                        "FROM --platform=linux/arm64 a\nCOPY --chown=1:2 --link --chmod=755 x /y\nENTRYPOINT --not-a-flag\n")
                .instructions();
        assertThat(instructions.get(0).flags()).isEqualTo(Map.of("platform", "linux/arm64"));
        assertThat(instructions.get(1).flags()).isEqualTo(Map.of("chown", "1:2", "link", "", "chmod", "755"));
        assertThat(instructions.get(1).rest()).isEqualTo("x /y");
        assertThat(instructions.get(2).rest()).isEqualTo("--not-a-flag");
    }

    @Test
    void argumentsMayStandBeforeTheFirstStage() {
        check("ARG V=1\nFROM a:$V\n", "1 ARG V=1", "2 FROM a:$V");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                               | 1 | it has no FROM
                    '# only words'                   | 1 | it has no FROM
                    'ARG a'                          | 1 | it has no FROM
                    'ENV a=b~FROM c'                 | 1 | ENV stands before the first FROM
                    'FROM a~FRMO b'                  | 2 | there is no instruction FRMO
                    'FROM'                           | 1 | FROM needs an argument
                    'FROM a~~COPY'                   | 3 | COPY needs an argument
                    '# escape=x~FROM a'              | 1 | the escape character must be \\ or `
                    '# escape=`~# escape=`~FROM a'   | 2 | the directive escape stands here twice
                    'FROM a~RUN <<EOF~echo'          | 2 | the here-document has no end EOF
                    """)
    void whatBreaksARuleIsToldWithItsLine(String text, int line, String rule) {
        DockerfileFault fault =
                catchThrowableOfType(DockerfileFault.class, () -> Dockerfile.parse(text.replace('~', '\n')));
        assertThat(fault.rule()).isEqualTo(rule);
        assertThat(fault.line()).isEqualTo(line);
    }

    private static void check(String text, String... lines) {
        assertThat(Dockerfile.parse(text).instructions())
                .extracting(one -> one.line() + " " + one.keyword() + " " + one.rest())
                .containsExactly(lines);
    }
}
