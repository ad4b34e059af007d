package dev.mosaic.kapi.image.playground;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** A list by the page where {@code n} or {@code last} ask for it. */
final class Listing {
    private static final JsonMapper JSON = new JsonMapper();
    private final Call call;

    Listing(Call call) {
        this.call = call;
    }

    Answer answer(String field, List<String> all, Map<String, Object> more) {
        String last = call.query("last").orElse("");
        int limit = limit(call.query("n").orElse("10000"));
        List<String> rest = all.stream().filter(one -> one.compareTo(last) > 0).toList();
        List<String> page = rest.stream().limit(limit).toList();
        Map<String, Object> body = new TreeMap<>(more);
        body.put(field, page);
        Answer answer = Answer.of(200, Map.of("Content-Type", "application/json"), JSON.writeValueAsBytes(body));
        if (page.isEmpty() || page.size() == rest.size()) return answer;
        String next = call.exchange().getRequestURI().getPath() + "?n=" + limit + "&last=" + page.getLast();
        return answer.with("Link", "<" + next + ">; rel=\"next\"");
    }

    private static int limit(String n) {
        if (n.matches("\\d{1,5}")) return Integer.parseInt(n);
        throw new Fault(400, "UNSUPPORTED", "n must be a number up to 99999");
    }
}
