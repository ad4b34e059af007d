package dev.mosaic.kapi.cluster.fabric8;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines of a log without the times the node took them down at; what a kubelet says in place of a log is none. */
final class LogTail {
    private LogTail() {}

    static List<String> lines(byte[] body) {
        return new String(body, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("unable to retrieve container logs for "))
                .map(line -> line.replaceFirst("^\\d{4}-\\d\\d-\\d\\dT[0-9:.]+(Z|[+-]\\d\\d:\\d\\d) ?", ""))
                .toList();
    }
}
