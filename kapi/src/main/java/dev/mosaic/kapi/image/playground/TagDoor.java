package dev.mosaic.kapi.image.playground;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** {@code /v2/NAME/tags/list}, by the page where {@code n} or {@code last} ask for it. */
final class TagDoor implements Door {
    private final Manifests manifests;
    private final JsonMapper json = new JsonMapper();

    TagDoor(Manifests manifests) {
        this.manifests = manifests;
    }

    @Override
    public Answer answer(Call call) {
        if (!call.verb().equals("GET")) throw call.unsupported();
        String name = call.repository();
        if (!manifests.knows(name)) throw new Fault(404, "NAME_UNKNOWN", "no repository " + name);
        String last = call.query("last").orElse("");
        int limit = limit(call.query("n").orElse("10000"));
        List<String> rest = manifests.tags(name).stream()
                .filter(tag -> tag.compareTo(last) > 0)
                .toList();
        List<String> page = rest.stream().limit(limit).toList();
        byte[] body = json.writeValueAsBytes(Map.of("name", name, "tags", page));
        Answer answer = Answer.of(200, Map.of("Content-Type", "application/json"), body);
        if (page.isEmpty() || page.size() == rest.size()) return answer;
        String next = call.path("tags/list?n=" + limit + "&last=" + page.getLast());
        return answer.with("Link", "<" + next + ">; rel=\"next\"");
    }

    private static int limit(String n) {
        if (n.matches("\\d{1,5}")) return Integer.parseInt(n);
        throw new Fault(400, "UNSUPPORTED", "n must be a number up to 99999");
    }
}
