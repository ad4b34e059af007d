package dev.mosaic.kapi.image.jvm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads of a pom.xml which folders are its modules. What is written there is not trusted: no entity is resolved. */
final class Pom {

    private Pom() {}

    /** Absolute; none where the file is not there or cannot be read, which Maven itself will tell better. */
    static Set<Path> modules(Path pom) {
        if (!Files.isRegularFile(pom)) return Set.of();
        try (InputStream in = Files.newInputStream(pom)) {
            return modules(reader(in), pom.getParent());
        } catch (IOException | XMLStreamException | InvalidPathException e) {
            return Set.of();
        }
    }

    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(in);
    }

    private static Set<Path> modules(XMLStreamReader reader, Path folder) throws XMLStreamException {
        Set<Path> modules = new HashSet<>();
        while (reader.hasNext()) {
            boolean module = reader.next() == XMLStreamReader.START_ELEMENT
                    && Set.of("module", "subproject").contains(reader.getLocalName());
            if (!module) continue;
            Path named = folder.resolve(reader.getElementText().strip()).normalize();
            modules.add(named.endsWith("pom.xml") ? named.getParent() : named);
        }
        return modules;
    }
}
