package dev.mosaic.packaging;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The settings a program declares: in application.yml, by {@code @Value}, and by records of properties. */
record Settings(Path module) {
    private static final Pattern PROPERTIES = Pattern.compile(
            "@ConfigurationProperties\\(\"([\\w.-]+)\"\\)\\s*(?:@\\w+\\s+)*(?:public )?record \\w+\\((.*?)\\)\\s*\\{",
            Pattern.DOTALL);
    private static final Pattern COMPONENT = Pattern.compile("(\\w+)\\s*(?:,|$)");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([\\w.-]+)");

    /** Where the program listens. */
    int port() {
        return (int)
                java.util.Objects.requireNonNull(yaml().at("server", "port").value());
    }

    /** Names of environment variables that mean something to it, in one spelling. */
    Set<String> environment() {
        Set<String> names = new TreeSet<>();
        placeholders(Objects.read(application()), names);
        keys("", yaml(), names);
        for (Path file : new Sources(module).main()) {
            String text = Objects.read(file);
            placeholders(text, names);
            PROPERTIES.matcher(text).results().forEach(found -> components(found, names));
        }
        return names;
    }

    /** Boot's spelling of a property as an environment variable. */
    static String variable(String property) {
        return property.replace('.', '_').replace("-", "").toUpperCase(Locale.ROOT);
    }

    private static void components(MatchResult record, Set<String> names) {
        String plain = record.group(2)
                .replaceAll("@\\w+(\\(.*?\\))?", "")
                .replaceAll("<[^>]*>", "")
                .strip();
        Matcher component = COMPONENT.matcher(plain);
        while (component.find()) names.add(variable(record.group(1) + "." + component.group(1)));
    }

    private static void placeholders(String text, Set<String> names) {
        PLACEHOLDER.matcher(text).results().forEach(found -> names.add(variable(found.group(1))));
    }

    private static void keys(String prefix, Yaml node, Set<String> names) {
        List<java.util.Map.Entry<String, Yaml>> entries = node.entries().toList();
        if (entries.isEmpty()) names.add(variable(prefix));
        entries.forEach(entry ->
                keys(prefix.isEmpty() ? entry.getKey() : prefix + "." + entry.getKey(), entry.getValue(), names));
    }

    private Yaml yaml() {
        return Yaml.documents(Objects.read(application())).getFirst();
    }

    private Path application() {
        Path file = module.resolve("src/main/resources/application.yml");
        if (!Files.exists(file)) throw new IllegalStateException("no " + file);
        return file;
    }
}
