package dev.mosaic.packaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The objects of a manifest. */
record Objects(List<Yaml> all) {

    static Objects of(String text) {
        return new Objects(Yaml.documents(text));
    }

    static Objects in(String file) {
        return of(read(Sources.PROJECT.resolve(file)));
    }

    Stream<Yaml> kind(String kind) {
        return all.stream().filter(object -> object.at("kind").is(kind));
    }

    /** "Kind name", to be found in a message. */
    static String name(Yaml object) {
        return object.at("kind").text() + " " + object.at("metadata", "name").text();
    }

    Yaml one(String kind, String name) {
        return kind(kind)
                .filter(object -> object.at("metadata", "name").is(name))
                .findFirst()
                .orElseThrow();
    }

    Stream<Yaml> containers() {
        return kind("Deployment").flatMap(Objects::containers);
    }

    static Stream<Yaml> containers(Yaml deployment) {
        Yaml pod = deployment.at("spec", "template", "spec");
        return Stream.concat(
                pod.at("initContainers").items(), pod.at("containers").items());
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
