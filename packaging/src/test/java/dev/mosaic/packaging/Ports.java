package dev.mosaic.packaging;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** kapi's ports: the interfaces whose Javadoc begins with "Port:". */
record Ports(Sources sources) {
    private static final Pattern PORT = Pattern.compile(
            "/\\*\\*\\s*(\\*\\s*)?Port: .*?\\*/\\s*(@\\w+\\s+)*public interface (\\w+)", Pattern.DOTALL);

    /** Ports that have not exactly one contract test, each with the number it has. */
    List<String> withoutOneContract() {
        List<String> contracts = sources.in("kapi/src/test").stream()
                .map(file -> file.getFileName().toString())
                .toList();
        return names().stream()
                .map(port -> port + ": "
                        + contracts.stream()
                                .filter((port + "Contract.java")::equals)
                                .count())
                .filter(counted -> !counted.endsWith(": 1"))
                .toList();
    }

    List<String> names() {
        return sources.main("kapi").stream()
                .flatMap(file -> PORT.matcher(text(file)).results().map(port -> port.group(3)))
                .toList();
    }

    private static String text(Path file) {
        return String.join("\n", Sources.lines(file));
    }
}
