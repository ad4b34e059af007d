package dev.mosaic.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps sizes and names as CONTRIBUTING.md promises, over every module. */
class TidyTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern EMPTY_WORD = Pattern.compile("(Impl|Utils?|Helper|Manager|Dto|Base|Service)\\.java$");
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("^public (abstract |final |sealed |non-sealed )*(class|record|interface|enum|@interface) ");
    private static final int LONGEST_FILE = 250;
    private static final int MEDIAN_FILE = 40;

    @Test
    void noSourceFileIsLongerThanItsLimit() {
        assertThat(sources("").filter(file -> code(file).size() > LONGEST_FILE)).isEmpty();
    }

    @Test
    void theMedianSourceFileIsShort() {
        List<Integer> sizes = main("").map(file -> code(file).size()).sorted().toList();
        assertThat(sizes.get(sizes.size() / 2)).isLessThanOrEqualTo(MEDIAN_FILE);
    }

    @Test
    void noNameHoldsAnEmptyWord() {
        assertThat(sources("")
                        .filter(file -> EMPTY_WORD.matcher(file.toString()).find()))
                .isEmpty();
    }

    @Test
    void everyMainPackageSaysInOneSentenceWhatItKnows() {
        assertThat(main("").map(Path::getParent).distinct().filter(room -> !saysWhatItKnows(room)))
                .isEmpty();
    }

    @Test
    void everyPublicTypeSaysWhatItPromises() {
        assertThat(main("").filter(file -> publicTypeWithoutJavadoc(lines(file))))
                .isEmpty();
    }

    @Test
    void mostTypesOfKapiAndFrontendArePackagePrivate() {
        for (String module : List.of("kapi", "frontend")) {
            List<Path> files = main(module)
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList();
            if (files.size() < 60) continue; // a young module is all ports; its share tells nothing yet
            long open = files.stream()
                    .filter(file -> lines(file).stream()
                            .anyMatch(line -> PUBLIC_TYPE.matcher(line).find()))
                    .count();
            assertThat(open).as("public types in " + module).isLessThanOrEqualTo(files.size() * 40L / 100 + 1);
        }
    }

    private static boolean saysWhatItKnows(Path room) {
        Path info = room.resolve("package-info.java");
        return Files.exists(info) && lines(info).getFirst().startsWith("/**");
    }

    private static boolean publicTypeWithoutJavadoc(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (PUBLIC_TYPE.matcher(lines.get(i)).find()) return !documented(lines, i);
        }
        return false;
    }

    private static boolean documented(List<String> lines, int type) {
        int above = type - 1;
        while (above >= 0 && !lines.get(above).isBlank() && !lines.get(above).contains("*/")) above--;
        return above >= 0 && lines.get(above).contains("*/");
    }

    private static List<String> code(Path file) {
        return lines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("import ") && !line.startsWith("package "))
                .filter(line -> !line.strip().startsWith("*")
                        && !line.strip().startsWith("/*")
                        && !line.strip().startsWith("//"))
                .toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Path> main(String module) {
        return sources(module).filter(file -> file.toString().contains("/src/main/java/"));
    }

    private static Stream<Path> sources(String module) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(module))) {
            return files
                    .filter(file ->
                            file.toString().endsWith(".java") && file.toString().contains("/src/"))
                    .filter(file -> !file.toString().contains("/target/")
                            && !file.toString().contains("/node_modules/"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
