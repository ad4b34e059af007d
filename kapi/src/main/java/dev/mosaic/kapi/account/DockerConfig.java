package dev.mosaic.kapi.account;

import dev.mosaic.contract.account.AccountKind;
import dev.mosaic.contract.account.NewAccount;
import dev.mosaic.contract.account.PastedConfig;
import dev.mosaic.contract.account.PastedEntry;
import dev.mosaic.contract.account.PastedFate;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the logins of {@code ~/.docker/config.json}, or of a Secret of type {@code kubernetes.io/dockerconfigjson}. */
final class DockerConfig {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String IN_SECRET = ".dockerconfigjson";

    private final List<NewAccount> accounts = new ArrayList<>();
    private final List<PastedEntry> entries = new ArrayList<>();

    private DockerConfig() {}

    /** Fails with an IllegalArgumentException, which repeats nothing of the text, when it is no such configuration. */
    static DockerConfig read(PastedConfig pasted) {
        JsonNode tree = tree(pasted.text());
        JsonNode inner = tree.path("data").path(IN_SECRET);
        if (inner.isString()) tree = tree(decoded(inner.asString("")));
        if (!tree.has("auths") && !tree.has("credHelpers") && !tree.has("credsStore"))
            throw new IllegalArgumentException("text must be a docker configuration with auths");
        DockerConfig config = new DockerConfig();
        String keeper = tree.path("credsStore").asString("");
        for (Map.Entry<String, JsonNode> entry : tree.path("auths").properties())
            config.add(host(entry.getKey()), entry.getValue(), keeper);
        for (Map.Entry<String, JsonNode> helper : tree.path("credHelpers").properties())
            config.fate(
                    host(helper.getKey()),
                    PastedFate.KEPT_BY_HELPER,
                    program(helper.getValue().asString("")));
        return config;
    }

    List<NewAccount> accounts() {
        return accounts;
    }

    List<PastedEntry> entries() {
        return entries;
    }

    private void add(String host, JsonNode entry, String keeper) {
        String[] login = login(entry);
        if (!host.matches("[A-Za-z0-9.-]+(:[0-9]{1,5})?")) fate(host, PastedFate.NO_HOST, "");
        else if (!entry.path("identitytoken").asString("").isEmpty()) fate(host, PastedFate.IDENTITY_TOKEN, "");
        else if (login.length == 2 && !login[1].isEmpty() && login[1].length() <= 4096) {
            accounts.add(new NewAccount(AccountKind.REGISTRY, host, login[0], login[1]));
            fate(host, PastedFate.SAVED, "");
        } else if (!keeper.isEmpty()) fate(host, PastedFate.KEPT_BY_HELPER, program(keeper));
        else fate(host, PastedFate.EMPTY, "");
    }

    private void fate(String host, PastedFate fate, String detail) {
        entries.add(new PastedEntry(host, fate, detail));
    }

    private static String[] login(JsonNode entry) {
        String auth = entry.path("auth").asString("");
        if (!auth.isEmpty()) return decoded(auth).split(":", 2);
        return new String[] {
            entry.path("username").asString(""), entry.path("password").asString("")
        };
    }

    /** Docker writes Docker Hub as an address of its first version, and other registries with or without a scheme. */
    private static String host(String key) {
        String host = key.strip().replaceFirst("^https?://", "").replaceFirst("/(v[0-9]+/?)?$", "");
        return host.equals("index.docker.io") ? "docker.io" : host;
    }

    private static String program(String helper) {
        return "docker-credential-" + helper.replaceAll("[^A-Za-z0-9._-]", "");
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("text must be JSON");
        }
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("text must hold logins in base64");
        }
    }
}
