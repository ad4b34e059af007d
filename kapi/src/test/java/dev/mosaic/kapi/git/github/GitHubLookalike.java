package dev.mosaic.kapi.git.github;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.mosaic.kapi.Programs;
import dev.mosaic.kapi.git.github.GitHubDescription.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The few routes of GitHub's REST API that Mosaic asks, over real bare repositories {@code OWNER/NAME.git} in a folder;
 * archives come by a redirect to another host, as GitHub's do.
 */
public final class GitHubLookalike implements AutoCloseable {
    private final HttpServer api;
    private final HttpServer store;
    private final Path root;
    private final String address;
    private final List<String> storeLogins = new CopyOnWriteArrayList<>();
    private volatile String name = "git.example.org";
    private volatile String token = "";
    private volatile Map<String, String> limit = Map.of();
    private volatile Map<String, String> told = Map.of();
    private volatile boolean forbids;
    private final Map<String, String> renamed = new ConcurrentHashMap<>();
    private final AtomicInteger allowed = new AtomicInteger(Integer.MAX_VALUE);
    private final List<Reply> kept = new CopyOnWriteArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger unchanged = new AtomicInteger();

    private GitHubLookalike(Path root, String host, int port) throws IOException {
        Programs.require("git");
        this.root = root;
        this.address = host;
        InetAddress every =
                host.equals("127.0.0.1") ? InetAddress.getLoopbackAddress() : InetAddress.getByName("0.0.0.0");
        this.api = serve(new InetSocketAddress(every, port), this::answer);
        this.store = serve(new InetSocketAddress(every, 0), this::archive);
    }

    /** On a free loopback port. */
    public static GitHubLookalike over(Path root) {
        return over(root, "127.0.0.1", 0);
    }

    /** Reachable at {@code host}: what the redirects name. */
    public static GitHubLookalike over(Path root, String host, int port) {
        try {
            return new GitHubLookalike(root, host, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The host its repositories are at, as it tells. */
    public GitHubLookalike called(String name) {
        this.name = name;
        return this;
    }

    /** From now on answers only those who send this token. */
    public GitHubLookalike token(String token) {
        this.token = token;
        return this;
    }

    /** From now on refuses everybody with 403 and these headers; with none, nobody. */
    public GitHubLookalike limit(Map<String, String> headers) {
        return limitAfter(0, headers);
    }

    /** Refuses everybody with 403 and these headers once so many more requests were answered. */
    GitHubLookalike limitAfter(int requests, Map<String, String> headers) {
        this.limit = headers;
        allowed.set(headers.isEmpty() ? Integer.MAX_VALUE : requests);
        return this;
    }

    /** Says this with every answer. */
    GitHubLookalike tells(Map<String, String> headers) {
        this.told = headers;
        return this;
    }

    /** From now on forbids everything but the user, as to a token that lacks a scope. */
    GitHubLookalike forbids() {
        this.forbids = true;
        return this;
    }

    /** Sends on whoever asks for the repository by its old name. */
    GitHubLookalike renamed(String old, String now) {
        renamed.put("/repos/" + old, "/repos/" + now);
        return this;
    }

    /** Requests that came. */
    int asked() {
        return asked.get();
    }

    /** Requests that were answered with 304, which costs nothing. */
    int unchanged() {
        return unchanged.get();
    }

    /** What it answered, in JSON. */
    List<Reply> replies() {
        return kept;
    }

    /** The API's address, for {@code mosaic.github.endpoints}. */
    public URI endpoint() {
        return URI.create("http://" + address + ":" + api.getAddress().getPort());
    }

    /** The Authorization headers the archive host has seen; there should be none. */
    public List<String> storeLogins() {
        return storeLogins;
    }

    @Override
    public void close() {
        api.stop(0);
        store.stop(0);
    }

    private static HttpServer serve(InetSocketAddress address, com.sun.net.httpserver.HttpHandler handler)
            throws IOException {
        HttpServer server = HttpServer.create(address, 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", handler);
        server.start();
        return server;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked.incrementAndGet();
            Replies replies = new Replies(exchange, unchanged, kept);
            told.forEach(exchange.getResponseHeaders()::add);
            String given = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
            if (allowed.getAndDecrement() <= 0) replies.limited(limit);
            else if (!token.isEmpty() && !given.equals("token " + token) && !given.equals("Bearer " + token)) {
                if (given.equals("null")) replies.message(404, "Not Found"); // GitHub hides what is private
                else replies.message(401, "Bad credentials");
            } else if (forbids && !exchange.getRequestURI().getPath().equals("/user"))
                replies.message(403, "Resource not accessible by personal access token");
            else route(exchange, replies);
        }
    }

    private void route(HttpExchange exchange, Replies replies) throws IOException {
        String[] path =
                exchange.getRequestURI().getPath().replaceFirst("^/api/v3", "").split("/", 6);
        String moved = renamed.get(String.join("/", Arrays.asList(path).subList(0, Math.min(4, path.length))));
        if (moved != null) {
            exchange.getResponseHeaders().add("Location", endpoint() + moved);
            replies.message(301, "Moved Permanently");
            return;
        }
        switch (String.join("/", path)) {
            case "/user" -> replies.json(200, GitHubWords.me("ada", endpoint().toString()));
            case "/user/repos" -> replies.page(repositories(), query(exchange.getRequestURI()));
            default -> repository(path, exchange, replies);
        }
    }

    private void repository(String[] path, HttpExchange exchange, Replies replies) throws IOException {
        Path folder = path.length < 4 ? root : root.resolve(path[2]).resolve(path[3] + ".git");
        if (path.length < 4 || !path[1].equals("repos") || !Files.isDirectory(folder)) {
            replies.message(404, "Not Found");
            return;
        }
        GitRepository git = new GitRepository(folder);
        Map<String, String> query = query(exchange.getRequestURI());
        String what = path.length < 5 ? "" : path[4];
        String rest = path.length < 6 ? "" : path[5];
        switch (what) {
            case "" -> replies.json(200, git.told(name, path[2], path[3], endpoint()));
            case "tags" -> replies.page(git.tags(), query);
            case "branches" -> replies.page(git.branches(), query);
            case "commits" -> commits(git, rest, query, replies);
            case "compare" -> compare(git, path[2] + "/" + path[3], rest, query, replies);
            case "git" -> object(git, rest, exchange, replies);
            case "tarball" -> redirect(exchange, replies, path[2] + "/" + path[3], rest);
            default -> replies.message(404, "Not Found");
        }
    }

    private List<Map<String, Object>> repositories() throws IOException {
        List<Map<String, Object>> told = new ArrayList<>();
        try (var folders = Files.walk(root, 2)) {
            for (Path folder : folders.filter(one -> one.toString().endsWith(".git"))
                    .sorted()
                    .toList()) {
                String name = folder.getFileName().toString().replaceFirst("\\.git$", "");
                told.add(new GitRepository(folder)
                        .told(this.name, folder.getParent().getFileName().toString(), name, endpoint()));
            }
        }
        return told;
    }

    private static void object(GitRepository git, String rest, HttpExchange exchange, Replies replies)
            throws IOException {
        String name = rest.substring(rest.indexOf('/') + 1);
        String sha = rest.startsWith("trees/") ? git.find(name) : name;
        if (sha.isEmpty()) replies.message(404, "Not Found");
        else if (rest.startsWith("trees/")) replies.json(200, git.tree(sha));
        else git.blob(sha, exchange);
    }

    private static void commits(GitRepository git, String ref, Map<String, String> query, Replies replies)
            throws IOException {
        if (git.isEmpty()) replies.message(409, "Git Repository is empty.");
        else if (ref.isEmpty()) {
            String sha = git.find(query.getOrDefault("sha", "HEAD"));
            if (sha.isEmpty()) replies.message(404, "Not Found");
            else replies.page(git.log(sha), query);
        } else {
            String sha = git.find(ref);
            if (sha.isEmpty()) replies.message(422, "No commit found for SHA: " + ref);
            else replies.json(200, git.commit(sha));
        }
    }

    private void compare(GitRepository git, String name, String range, Map<String, String> query, Replies replies)
            throws IOException {
        String[] ends = range.split("\\.\\.\\.", 2);
        String from = git.find(ends[0]);
        String to = git.find(ends[1]);
        if (from.isEmpty() || to.isEmpty()) {
            replies.message(404, "Not Found");
            return;
        }
        int size = Integer.parseInt(query.getOrDefault("per_page", "250"));
        int page = Integer.parseInt(query.getOrDefault("page", "1"));
        List<Map<String, Object>> all = git.log("--reverse", from + ".." + to);
        int start = Math.min(all.size(), (page - 1) * size);
        int end = Math.min(all.size(), start + size);
        if (end < all.size()) replies.next(page + 1);
        String url = endpoint() + "/repos/" + name + "/compare/" + range;
        Map<String, Object> told = new HashMap<>(GitHubWords.links(url, "html permalink diff patch"));
        told.putAll(Map.of(
                "url", url, "total_commits", all.size(), "ahead_by", all.size(), "behind_by", git.count(to, from)));
        told.put("status", all.isEmpty() ? "behind" : "diverged");
        told.put("base_commit", git.commit(from));
        told.put("merge_base_commit", git.commit(git.fork(from, to)));
        told.put("commits", all.subList(start, end));
        replies.json(200, told);
    }

    private void redirect(HttpExchange exchange, Replies replies, String name, String ref) throws IOException {
        exchange.getResponseHeaders()
                .add("Location", "http://" + address + ":" + store.getAddress().getPort() + "/" + name + "/" + ref);
        replies.message(302, "Found");
    }

    private void archive(HttpExchange exchange) throws IOException {
        try (exchange) {
            String login = exchange.getRequestHeaders().getFirst("Authorization");
            if (login != null) storeLogins.add(login);
            String[] path = exchange.getRequestURI().getPath().split("/", 4);
            GitRepository git = new GitRepository(root.resolve(path[1]).resolve(path[2] + ".git"));
            String sha = git.find(path[3]);
            if (sha.isEmpty()) new Replies(exchange, unchanged, new ArrayList<>()).message(404, "Not Found");
            else git.archive(sha, path[1] + "-" + path[2] + "-" + sha.substring(0, 7), exchange);
        }
    }

    private static Map<String, String> query(URI uri) {
        Map<String, String> query = new HashMap<>();
        if (uri.getRawQuery() == null) return query;
        for (String pair : uri.getRawQuery().split("&")) {
            String[] parts = pair.split("=", 2);
            query.put(parts[0], parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return query;
    }
}
