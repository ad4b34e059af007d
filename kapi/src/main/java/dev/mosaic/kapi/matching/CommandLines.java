package dev.mosaic.kapi.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makefiles, scripts and CI files: each call of {@code docker build}, {@code podman build} or {@code buildah bud}. */
final class CommandLines implements BuildFile {
    private static final Pattern CALL =
            Pattern.compile("(?:docker(?: buildx)? build|podman build|buildah (?:bud|build))[ \t]+([^\n;&|]+)");
    private static final Set<String> NAMED = Set.of("Makefile", "Jenkinsfile", "Taskfile.yml", "justfile");
    /** Flags of these programs that take no word after them. */
    private static final Set<String> ALONE =
            Set.of("--pull", "--no-cache", "--push", "--load", "-q", "--quiet", "--rm", "--squash");

    @Override
    public boolean reads(String path) {
        String file = Tree.file(path);
        return NAMED.contains(file)
                || file.endsWith(".sh")
                || file.matches("\\.(gitlab-ci|travis|drone)\\.ya?ml|bitbucket-pipelines\\.yml|azure-pipelines\\.yml")
                || path.matches("\\.github/workflows/[^/]+\\.ya?ml|\\.circleci/config\\.ya?ml");
    }

    @Override
    public List<Statement> read(Folder folder, String path, String text) {
        Matcher matcher = CALL.matcher(text.replaceAll("\\\\\r?\n", " "));
        return matcher.results()
                .flatMap(call -> call(folder, path, call.group(1).strip()))
                .toList();
    }

    private static Stream<Statement> call(Folder folder, String path, String arguments) {
        List<String> tags = new ArrayList<>();
        String file = "";
        String context = "";
        List<String> words = new ArrayList<>(
                Arrays.asList(arguments.replace("\"", "").replace("'", "").split("[ \t]+")));
        while (!words.isEmpty()) {
            String word = words.removeFirst();
            int equal = word.indexOf('=');
            String flag = word.startsWith("-") && equal > 0 ? word.substring(0, equal) : word;
            if (!word.startsWith("-")) context = word;
            if (!word.startsWith("-") || ALONE.contains(word)) continue;
            String value = equal > 0 ? word.substring(equal + 1) : words.isEmpty() ? "" : words.removeFirst();
            if (flag.equals("-t") || flag.equals("--tag")) tags.add(value);
            if (flag.equals("-f") || flag.equals("--file")) file = value;
        }
        String named = file;
        String where = context;
        return tags.stream().flatMap(tag -> folder.besideContext(path, tag, where, named).stream());
    }
}
