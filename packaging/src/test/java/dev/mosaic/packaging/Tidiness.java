package dev.mosaic.packaging;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The rules of sizes and names; each answers with its breaches. */
record Tidiness(Sources sources) {
    static final int LONGEST_FILE = 250;
    static final int LONGEST_METHOD = 30;
    static final int MEDIAN_FILE = 40;
    private static final int YOUNG_MODULE = 60;
    private static final Pattern EMPTY_WORD = Pattern.compile("(Impl|Utils?|Helper|Manager|Dto|Base|Service)\\.java$");
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("^public (abstract |final |sealed |non-sealed )*(class|record|interface|enum|@interface) ");

    List<String> longFiles() {
        return names(sources.all().stream()
                .filter(file -> Sources.code(file).size() > LONGEST_FILE)
                .toList());
    }

    List<String> longMethods() {
        return Methods.longerThan(LONGEST_METHOD, sources.all());
    }

    int medianOfMainFiles() {
        List<Integer> sizes = sources.main().stream()
                .map(file -> Sources.code(file).size())
                .sorted()
                .toList();
        return sizes.get(sizes.size() / 2);
    }

    List<String> emptyWords() {
        return names(sources.all().stream()
                .filter(file -> EMPTY_WORD.matcher(file.toString()).find())
                .toList());
    }

    List<String> roomsWithoutSentence() {
        return names(sources.main().stream()
                .map(Path::getParent)
                .distinct()
                .filter(room -> !saysWhatItKnows(room.resolve("package-info.java")))
                .toList());
    }

    List<String> publicTypesWithoutSentence() {
        return names(sources.main().stream()
                .filter(file -> publicTypeWithoutJavadoc(Sources.lines(file)))
                .toList());
    }

    /** Modules with more than 40 of 100 types public; a young one is all ports, its share tells nothing yet. */
    List<String> openModules() {
        return List.of("kapi", "frontend").stream().filter(this::isOpen).toList();
    }

    private boolean isOpen(String module) {
        List<Path> files = sources.main(module).stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .toList();
        long open = files.stream().filter(Tidiness::holdsPublicType).count();
        return files.size() >= YOUNG_MODULE && open > files.size() * 40L / 100 + 1;
    }

    private static boolean holdsPublicType(Path file) {
        return Sources.lines(file).stream()
                .anyMatch(line -> PUBLIC_TYPE.matcher(line).find());
    }

    private static boolean saysWhatItKnows(Path info) {
        return Files.exists(info) && Sources.lines(info).getFirst().startsWith("/**");
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

    private List<String> names(List<Path> files) {
        return files.stream().map(sources::name).toList();
    }
}
