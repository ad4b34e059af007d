package dev.mosaic.kapi.git.github;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What GitHub tells of an app and of its installations: as many fields as its description requires. */
final class AppWords {
    private static final String MADE = "2026-01-01T00:00:00Z";

    private AppWords() {}

    static Map<String, Object> app(String api, Map<String, String> permissions) {
        Map<String, Object> told = new HashMap<>(Map.of(
                "id", 12345, "node_id", "A_1", "name", "Mosaic of Ada", "slug", "mosaic-of-ada", "client_id", "Iv1.1"));
        told.putAll(Map.of(
                "external_url",
                "https://mosaic.example.org",
                "html_url",
                "https://git.example.org/apps/mosaic-of-ada",
                "created_at",
                MADE,
                "updated_at",
                MADE,
                "permissions",
                permissions,
                "events",
                List.of(),
                "owner",
                GitHubWords.user("ada", api)));
        told.put("description", null);
        return told;
    }

    static Map<String, Object> installation(String api, String owner, Map<String, String> permissions) {
        Map<String, Object> told = new HashMap<>(
                Map.of("id", 7, "app_id", 12345, "app_slug", "mosaic-of-ada", "target_id", 2, "target_type", "User"));
        told.putAll(Map.of(
                "account",
                account(api, owner),
                "repository_selection",
                "all",
                "access_tokens_url",
                api + "/app/installations/7/access_tokens",
                "repositories_url",
                api + "/installation/repositories",
                "html_url",
                "https://git.example.org/settings/installations/7",
                "permissions",
                permissions,
                "events",
                List.of(),
                "created_at",
                MADE,
                "updated_at",
                MADE));
        for (String nothing : List.of("single_file_name", "suspended_by", "suspended_at")) told.put(nothing, null);
        return told;
    }

    /** With the fields of a person and those of an enterprise: an installation may belong to either. */
    private static Map<String, Object> account(String api, String owner) {
        Map<String, Object> told = new HashMap<>(GitHubWords.user(owner, api));
        told.putAll(Map.of("name", owner, "slug", owner, "created_at", MADE, "updated_at", MADE));
        return told;
    }
}
