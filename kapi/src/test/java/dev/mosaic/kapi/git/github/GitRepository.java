package dev.mosaic.kapi.git.github;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A bare repository, read by the program git and told in GitHub's words. */
final class GitRepository {
    private static final String FORMAT = "%H%x00%an%x00%ae%x00%aI%x00%cn%x00%ce%x00%cI%x00%T%x00%P%x00%B%x01";
    private static final Map<Character, String> STATES =
            Map.of('A', "added", 'M', "modified", 'D', "removed", 'R', "renamed", 'T', "changed");
    private static final String NOWHERE = "https://api.example.org/x"; // links that nobody follows
    private static final int MOST_ENTRIES = 100_000;
    private final Path folder;

    GitRepository(Path folder) {
        this.folder = folder;
    }

    boolean isEmpty() throws IOException {
        return run("for-each-ref", "--count=1").isEmpty();
    }

    /** The commit a name means; empty when it means none. */
    String find(String ref) throws IOException {
        for (String prefix : List.of("refs/heads/", "refs/tags/", "refs/", "")) {
            String sha = run("rev-parse", "--quiet", "--verify", "--end-of-options", prefix + ref + "^{commit}");
            if (!sha.isEmpty()) return sha.strip();
        }
        return "";
    }

    Map<String, Object> told(String host, String owner, String name, URI api) throws IOException {
        String head = run("symbolic-ref", "--short", "HEAD").strip();
        return GitHubWords.repository(host, owner, name, head, api.toString());
    }

    List<Map<String, Object>> branches() throws IOException {
        List<Map<String, Object>> branches = new ArrayList<>();
        for (String line : run("for-each-ref", "--format=%(objectname) %(refname:lstrip=2)", "refs/heads")
                .lines()
                .toList()) {
            Map<String, String> tip = Map.of("sha", line.substring(0, 40), "url", NOWHERE);
            branches.add(Map.of("name", line.substring(41), "commit", tip, "protected", false));
        }
        return branches;
    }

    /** Where the two came from, both. */
    String fork(String one, String other) throws IOException {
        return run("merge-base", one, other).strip();
    }

    /** How many commits the second has that the first has not. */
    int count(String one, String other) throws IOException {
        return Integer.parseInt(run("rev-list", "--count", one + ".." + other).strip());
    }

    List<Map<String, Object>> tags() throws IOException {
        List<Map<String, Object>> tags = new ArrayList<>();
        for (String name : run("for-each-ref", "--format=%(refname:lstrip=2)", "refs/tags")
                .lines()
                .toList()) {
            String sha = run("rev-parse", "refs/tags/" + name + "^{commit}").strip();
            Map<String, Object> tag = GitHubWords.links(NOWHERE, "zipball tarball");
            tag.putAll(Map.of("name", name, "commit", Map.of("sha", sha, "url", NOWHERE), "node_id", "T_1"));
            tags.add(tag);
        }
        return tags;
    }

    /** The commits these arguments of git log mean. */
    List<Map<String, Object>> log(String... which) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("log", "--format=" + FORMAT));
        arguments.addAll(List.of(which));
        return Arrays.stream(run(arguments.toArray(String[]::new)).split("\u0001"))
                .map(String::stripLeading)
                .filter(one -> !one.isEmpty())
                .map(GitRepository::told)
                .toList();
    }

    Map<String, Object> commit(String sha) throws IOException {
        Map<String, Object> commit =
                new HashMap<>(told(run("log", "-1", "--format=" + FORMAT, sha).split("\u0001")[0]));
        commit.put("files", files(sha));
        return commit;
    }

    private List<Map<String, Object>> files(String sha) throws IOException {
        Iterator<String> states = zeroed("--name-status", sha);
        Iterator<String> numbers = zeroed("--numstat", sha);
        List<Map<String, Object>> files = new ArrayList<>();
        while (states.hasNext()) {
            Map<String, Object> file = new HashMap<>();
            String state = states.next();
            String[] number = numbers.next().split("\t", 3);
            file.put("status", STATES.get(state.charAt(0)));
            if (state.startsWith("R")) {
                file.put("previous_filename", states.next());
                numbers.next();
                numbers.next();
            }
            file.put("filename", states.next());
            boolean binary = number[0].equals("-");
            file.put("additions", binary ? 0 : Integer.parseInt(number[0]));
            file.put("deletions", binary ? 0 : Integer.parseInt(number[1]));
            file.put("changes", (int) file.get("additions") + (int) file.get("deletions"));
            file.put("sha", sha);
            file.putAll(GitHubWords.links(NOWHERE, "blob contents raw"));
            if (!binary) file.put("patch", "@@");
            files.add(file);
        }
        return files;
    }

    private Iterator<String> zeroed(String format, String sha) throws IOException {
        String told = run("diff-tree", "-r", "-M", "-z", "--root", "--no-commit-id", format, sha);
        return Arrays.stream(told.split("\0")).filter(word -> !told.isEmpty()).iterator();
    }

    /** Recursive; up to a hundred thousand entries, as GitHub does. */
    Map<String, Object> tree(String sha) throws IOException {
        List<Map<String, Object>> entries = new ArrayList<>();
        for (String line : run("ls-tree", "-r", "-t", "-z", "-l", sha).split("\0")) {
            String[] field = line.split("[ \t]+", 5);
            Map<String, Object> entry = new HashMap<>(
                    Map.of("mode", field[0], "type", field[1], "sha", field[2], "path", field[4], "url", NOWHERE));
            if (!field[3].equals("-")) entry.put("size", Long.parseLong(field[3]));
            entries.add(entry);
        }
        boolean truncated = entries.size() > MOST_ENTRIES;
        return Map.of(
                "sha",
                sha,
                "url",
                NOWHERE,
                "truncated",
                truncated,
                "tree",
                truncated ? entries.subList(0, MOST_ENTRIES) : entries);
    }

    void blob(String sha, HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/vnd.github.raw; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        try (InputStream content = start("cat-file", "blob", sha).getInputStream()) {
            content.transferTo(exchange.getResponseBody());
        }
    }

    void archive(String sha, String name, HttpExchange exchange) throws IOException {
        Process git = start("archive", "--format=tar.gz", "--prefix=" + name + "/", sha);
        exchange.getResponseHeaders().add("Content-Type", "application/x-gzip");
        exchange.sendResponseHeaders(200, 0);
        try (InputStream tar = git.getInputStream()) {
            tar.transferTo(exchange.getResponseBody());
        }
    }

    private static Map<String, Object> told(String line) {
        String[] field = line.split("\0", 10);
        Map<String, Object> told = GitHubWords.links(NOWHERE, "html comments");
        told.putAll(Map.of("url", NOWHERE, "sha", field[0], "node_id", "C_1", "parents", parents(field[8])));
        told.put("author", GitHubWords.user("ada", NOWHERE));
        told.put("committer", GitHubWords.user("ada", NOWHERE));
        Map<String, Object> commit = new HashMap<>(Map.of("url", NOWHERE, "comment_count", 0));
        commit.put("author", person(field, 1));
        commit.put("committer", person(field, 4));
        commit.put("message", field[9].stripTrailing());
        commit.put("tree", Map.of("sha", field[7], "url", NOWHERE));
        told.put("commit", commit);
        return told;
    }

    private static List<Map<String, String>> parents(String shas) {
        return Stream.of(shas.split(" "))
                .filter(parent -> !parent.isEmpty())
                .map(parent -> Map.of("sha", parent, "url", NOWHERE))
                .toList();
    }

    private static Map<String, Object> person(String[] field, int from) {
        String date = OffsetDateTime.parse(field[from + 2]).toInstant().toString();
        return Map.of("name", field[from], "email", field[from + 1], "date", date);
    }

    private String run(String... arguments) throws IOException {
        try (InputStream output = start(arguments).getInputStream()) {
            return new String(output.readAllBytes());
        }
    }

    private Process start(String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("git", "-c", "safe.directory=*", "--git-dir", folder.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment()
                .putAll(Map.of(
                        "GIT_CONFIG_COUNT", "1", "GIT_CONFIG_KEY_0", "safe.directory", "GIT_CONFIG_VALUE_0", "*"));
        return builder.start();
    }
}
