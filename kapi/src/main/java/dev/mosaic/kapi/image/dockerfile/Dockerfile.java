package dev.mosaic.kapi.image.dockerfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The instructions of a Dockerfile in order, and the character that escapes line ends in it. */
public record Dockerfile(List<Instruction> instructions, char escape) {
    private static final Set<String> KEYWORDS = Set.of(
            "ADD",
            "ARG",
            "CMD",
            "COPY",
            "ENTRYPOINT",
            "ENV",
            "EXPOSE",
            "FROM",
            "HEALTHCHECK",
            "LABEL",
            "MAINTAINER",
            "ONBUILD",
            "RUN",
            "SHELL",
            "STOPSIGNAL",
            "USER",
            "VOLUME",
            "WORKDIR");
    private static final Set<String> TAKE_FLAGS = Set.of("ADD", "COPY", "FROM", "HEALTHCHECK", "RUN");
    private static final Pattern FLAG = Pattern.compile("--([a-z][a-z0-9-]*)(?:=(\\S*))?(\\s+|$)");

    /** Reads the text of a Dockerfile; fails with {@link DockerfileFault} at the line that breaks a rule. */
    public static Dockerfile parse(String text) {
        LogicalLines lines = LogicalLines.of(text);
        List<Instruction> instructions = new ArrayList<>();
        for (LogicalLines.Line line : lines.lines()) instructions.add(instruction(line));
        requireStage(instructions);
        return new Dockerfile(List.copyOf(instructions), lines.escape());
    }

    /**
     * As if it ended with this stage, named or counted from 0, as a build with a target takes it; fails with
     * {@link DockerfileFault} where there is none.
     */
    public Dockerfile upTo(String target) {
        int stage = -1;
        boolean found = false;
        for (int i = 0; i < instructions.size(); i++) {
            Instruction one = instructions.get(i);
            if (!one.keyword().equals("FROM")) continue;
            if (found) return new Dockerfile(instructions.subList(0, i), escape);
            stage++;
            found = target.equalsIgnoreCase(name(one)) || target.equals(String.valueOf(stage));
        }
        if (found) return this;
        throw new DockerfileFault(instructions.getLast().line(), "until there no stage is called " + target);
    }

    private static String name(Instruction from) {
        String[] words = from.rest().split("\\s+");
        return words.length == 3 && words[1].equalsIgnoreCase("AS") ? words[2] : "";
    }

    private static Instruction instruction(LogicalLines.Line line) {
        String[] parts = line.text().split("\\s+", 2);
        String keyword = parts[0].toUpperCase(Locale.ROOT);
        if (!KEYWORDS.contains(keyword)) {
            throw new DockerfileFault(line.number(), "there is no instruction " + brief(parts[0]));
        }
        String rest = parts.length < 2 ? "" : parts[1].strip();
        if (rest.isEmpty()) throw new DockerfileFault(line.number(), keyword + " needs an argument");
        Map<String, String> flags = new LinkedHashMap<>();
        if (TAKE_FLAGS.contains(keyword)) rest = withoutFlags(rest, flags);
        return new Instruction(line.number(), keyword, flags, rest, line.heredoc());
    }

    private static String withoutFlags(String rest, Map<String, String> flags) {
        Matcher flag = FLAG.matcher(rest);
        int end = 0;
        while (flag.find() && flag.start() == end) {
            flags.put(flag.group(1), flag.group(2) == null ? "" : flag.group(2));
            end = flag.end();
        }
        return rest.substring(end);
    }

    private static void requireStage(List<Instruction> instructions) {
        for (Instruction instruction : instructions) {
            if (instruction.keyword().equals("FROM")) return;
            if (!instruction.keyword().equals("ARG")) {
                throw new DockerfileFault(instruction.line(), instruction.keyword() + " stands before the first FROM");
            }
        }
        throw new DockerfileFault(1, "it has no FROM");
    }

    private static String brief(String word) {
        return word.length() > 40 ? word.substring(0, 40) + "…" : word;
    }
}
