package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.shell.ContainerPlace;
import dev.mosaic.contract.shell.ShellSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A pretended shell: words, quotes, {@code ;} and {@code >&2}, and a handful of programs that touch nothing. */
final class SmallShell {
    static final String LABEL = "The playground's own small shell: there is no container behind it. Try help.";
    private static final Set<String> PROGRAMS = Set.of(
            "cat",
            "clear",
            "date",
            "echo",
            "env",
            "exit",
            "false",
            "help",
            "hostname",
            "id",
            "ls",
            "ps",
            "pwd",
            "sh",
            "sleep",
            "stty",
            "true",
            "whoami",
            "yes");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|([^\\s;'\"]+)|(;)");
    private static final Map<String, String> FILES = new TreeMap<>(Map.of(
            "app", "a folder: the program of this container would be here\n",
            "etc/hostname", "",
            "README", "This file system is pretended.\n"));
    private final ContainerPlace place;
    private volatile ShellSize size;
    private OptionalInt exit = OptionalInt.empty();

    SmallShell(ContainerPlace place, ShellSize size) {
        this.place = place;
        this.size = size;
    }

    static boolean knows(String program) {
        return PROGRAMS.contains(program.replaceFirst("^/(usr/)?bin/", ""));
    }

    void resize(ShellSize now) {
        size = now;
    }

    /** The exit code once {@code exit} was said. */
    OptionalInt exit() {
        return exit;
    }

    /** Runs a line; answers the code of its last program. */
    int line(String line, Consumer<String> out, Consumer<String> err) {
        int code = 0;
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line + " ;");
        while (matcher.find() && exit.isEmpty()) {
            if (matcher.group(4) == null) words.add(word(matcher));
            else {
                boolean toErrors = words.remove(">&2");
                if (!words.isEmpty()) code = program(words, toErrors ? err : out, err);
                words = new ArrayList<>();
            }
        }
        return exit.orElse(code);
    }

    /** Runs a program of these words. */
    int program(List<String> words, Consumer<String> out, Consumer<String> err) {
        String name = words.getFirst().replaceFirst("^/(usr/)?bin/", "");
        List<String> rest = words.subList(1, words.size());
        if (!PROGRAMS.contains(name)) {
            err.accept("sh: " + name + ": not found\n");
            return 127;
        }
        return switch (name) {
            case "false" -> 1;
            case "exit" -> left(rest.isEmpty() ? "0" : rest.getFirst());
            case "sh" -> rest.size() > 1 && rest.getFirst().equals("-c") ? line(rest.get(1), out, err) : 0;
            case "sleep" -> pause(rest.isEmpty() ? "1" : rest.getFirst());
            case "yes" -> endless((rest.isEmpty() ? "y" : String.join(" ", rest)) + "\n", out);
            case "cat" -> shown(rest, out, err);
            default -> {
                out.accept(said(name, rest));
                yield 0;
            }
        };
    }

    private String said(String name, List<String> rest) {
        return switch (name) {
            case "clear" -> "\u001b[H\u001b[2J";
            case "date" -> java.time.Instant.now() + "\n";
            case "echo" -> String.join(" ", rest) + "\n";
            case "env" -> "HOSTNAME=" + place.pod() + "\nPATH=/usr/bin:/bin\nTERM=xterm-256color\n";
            case "help" ->
                LABEL + "\n" + String.join(" ", PROGRAMS.stream().sorted().toList()) + "\n";
            case "hostname" -> place.pod() + "\n";
            case "id" -> "uid=10001 gid=10001\n";
            case "ls" ->
                String.join(
                                "  ",
                                FILES.keySet().stream()
                                        .map(file -> file.split("/")[0])
                                        .toList()) + "\n";
            case "ps" -> "PID   COMMAND\n    1 /app/" + place.container() + "\n   42 sh\n";
            case "pwd" -> "/\n";
            case "stty" -> size.rows() + " " + size.columns() + "\n";
            case "whoami" -> "app\n";
            default -> "";
        };
    }

    private int shown(List<String> files, Consumer<String> out, Consumer<String> err) {
        int code = 0;
        for (String file : files) {
            String name = file.replaceFirst("^/", "");
            if (name.equals("etc/hostname")) out.accept(place.pod() + "\n");
            else if (FILES.containsKey(name)) out.accept(FILES.get(name));
            else {
                err.accept("cat: can't open '" + file + "': No such file or directory\n");
                code = 1;
            }
        }
        return code;
    }

    private int left(String code) {
        exit = OptionalInt.of(code.matches("\\d{1,3}") ? Integer.parseInt(code) : 2);
        return exit.getAsInt();
    }

    private static int pause(String seconds) {
        try {
            Thread.sleep(seconds.matches("\\d{1,6}") ? Long.parseLong(seconds) * 1000 : 0);
            return 0;
        } catch (InterruptedException e) {
            return 130;
        }
    }

    private static int endless(String words, Consumer<String> out) {
        while (!Thread.interrupted()) {
            out.accept(words.repeat(100));
            Thread.yield();
        }
        return 130;
    }

    private static String word(Matcher matcher) {
        for (int group = 1; group <= 3; group++) if (matcher.group(group) != null) return matcher.group(group);
        return "";
    }
}
