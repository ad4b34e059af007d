package dev.mosaic.kapi.image.jvm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Collects the repositories that poms name, with their own properties filled in. */
final class PomRepositories {
    private static final Set<String> KINDS = Set.of("repository", "pluginRepository");
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]+)}");

    private final Map<String, String> properties = new HashMap<>();
    private final List<PomRepository> found = new ArrayList<>();

    private PomRepositories() {}

    /** What cannot be read Maven itself will tell better. */
    static List<PomRepository> in(List<Path> poms) {
        PomRepositories all = new PomRepositories();
        poms.forEach(all::read);
        return all.found.stream()
                .map(one -> new PomRepository(one.id(), all.filled(one.url())))
                .distinct()
                .toList();
    }

    private void read(Path pom) {
        try (InputStream in = Files.newInputStream(pom)) {
            read(Pom.reader(in));
        } catch (IOException | XMLStreamException e) {
            // Maven tells it
        }
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        Deque<String> path = new ArrayDeque<>();
        Map<String, String> one = new HashMap<>();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                path.push(reader.getLocalName());
                if (KINDS.contains(path.peek())) one.clear();
            } else if (event == XMLStreamReader.CHARACTERS) {
                take(path, reader.getText().strip(), one);
            } else if (event == XMLStreamReader.END_ELEMENT && KINDS.contains(path.pop())) {
                found.add(new PomRepository(one.getOrDefault("id", ""), one.getOrDefault("url", "")));
            }
        }
    }

    private void take(Deque<String> path, String text, Map<String, String> one) {
        if (text.isEmpty() || path.size() < 2) return;
        String name = path.peek();
        String parent = path.stream().skip(1).findFirst().orElse("");
        if (KINDS.contains(parent)) one.merge(name, text, String::concat);
        if (parent.equals("properties")) properties.put(name, text);
    }

    private String filled(String url) {
        return PROPERTY.matcher(url)
                .replaceAll(match -> Matcher.quoteReplacement(properties.getOrDefault(match.group(1), match.group())));
    }
}
