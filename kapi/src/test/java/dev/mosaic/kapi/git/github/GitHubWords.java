package dev.mosaic.kapi.git.github;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What GitHub tells of everything beside what is asked: as many fields as its description requires. */
final class GitHubWords {
    private static final String LINKS = """
            archive assignees blobs branches collaborators comments commits compare contents contributors deployments
            downloads events forks git_commits git_refs git_tags hooks issue_comment issue_events issues keys labels
            languages merges milestones notifications pulls releases stargazers statuses subscribers subscription tags
            teams trees git ssh svn""";
    private static final String NUMBERS =
            "forks forks_count open_issues open_issues_count size stargazers_count watchers watchers_count network_count subscribers_count";
    private static final String FLAGS =
            "fork private has_downloads has_issues has_projects has_wiki has_pages has_discussions archived disabled";
    private static final String NOTHING = "description homepage language mirror_url license";
    private static final String TIMES = "created_at updated_at pushed_at";

    private GitHubWords() {}

    static Map<String, Object> repository(String host, String owner, String name, String branch, String api) {
        String url = api + "/repos/" + owner + "/" + name;
        Map<String, Object> told = new HashMap<>();
        words(LINKS).forEach(word -> told.put(word + "_url", url + "/" + word));
        words(NUMBERS).forEach(word -> told.put(word, 0));
        words(FLAGS).forEach(word -> told.put(word, false));
        words(NOTHING).forEach(word -> told.put(word, null));
        words(TIMES).forEach(word -> told.put(word, "2026-01-01T00:00:00Z"));
        told.putAll(Map.of("id", 1, "node_id", "R_1", "name", name, "full_name", owner + "/" + name, "url", url));
        told.put("clone_url", "https://" + host + "/" + owner + "/" + name + ".git");
        told.put("html_url", "https://" + host + "/" + owner + "/" + name);
        told.put("default_branch", branch);
        told.put("owner", user(owner, api));
        return told;
    }

    static Map<String, Object> user(String login, String api) {
        Map<String, Object> told = new HashMap<>();
        words("avatar events followers following gists html organizations received_events repos starred subscriptions")
                .forEach(word -> told.put(word + "_url", api + "/users/" + login + "/" + word));
        told.putAll(Map.of("id", 2, "node_id", "U_2", "login", login, "gravatar_id", "", "site_admin", false));
        told.putAll(Map.of("type", "User", "url", api + "/users/" + login));
        return told;
    }

    /** Who asks, as everybody sees them. */
    static Map<String, Object> me(String login, String api) {
        Map<String, Object> told = user(login, api);
        words("bio blog company email hireable location name").forEach(word -> told.put(word, null));
        words("followers following public_gists public_repos").forEach(word -> told.put(word, 0));
        words("created_at updated_at").forEach(word -> told.put(word, "2026-01-01T00:00:00Z"));
        told.put("user_view_type", "public");
        return told;
    }

    /** The links of one object, {@code ofWhat_url} each. */
    static Map<String, Object> links(String url, String ofWhat) {
        Map<String, Object> told = new LinkedHashMap<>();
        words(ofWhat).forEach(word -> told.put(word + "_url", url + "/" + word));
        return told;
    }

    private static List<String> words(String line) {
        return List.of(line.split("\\s+"));
    }
}
