package dev.mosaic.kapi.image.jvm;

import dev.mosaic.kapi.packages.PackageLogin;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the settings.xml that gives one build its logins: a server for each repository, and those every build may use. */
final class MavenSettings {
    private final XMLStreamWriter xml;

    private MavenSettings(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** {@code named} are those of the poms that one of the logins is for. */
    static String of(List<PackageLogin> logins, List<PomRepository> named) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new MavenSettings(xml).write(logins, named);
            xml.flush();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text can be written", e);
        }
    }

    /** Maven finds the login of a repository by its id alone. */
    static boolean isFor(PackageLogin login, PomRepository repository) {
        return !repository.id().isEmpty()
                && repository.isAt(login.host(), login.address().startsWith("http:") || isThisMachine(login.host()));
    }

    /** What stays on the machine travels nowhere. */
    private static boolean isThisMachine(String host) {
        return host.matches("(localhost|127\\.[0-9.]+)(:[0-9]+)?");
    }

    private static String id(PackageLogin login) {
        return "mosaic-" + login.host().replace(':', '-');
    }

    private void write(List<PackageLogin> logins, List<PomRepository> named) throws XMLStreamException {
        List<PackageLogin> offered =
                logins.stream().filter(login -> !login.address().isEmpty()).toList();
        xml.writeStartElement("settings");
        xml.writeStartElement("servers");
        for (PackageLogin login : logins) servers(login, named);
        xml.writeEndElement();
        xml.writeStartElement("mirrors");
        for (PackageLogin login : offered) mirrors(login, named);
        xml.writeEndElement();
        if (!offered.isEmpty()) profile(offered);
        xml.writeEndElement();
    }

    private void servers(PackageLogin login, List<PomRepository> named) throws XMLStreamException {
        if (!login.address().isEmpty()) server(id(login), login);
        for (PomRepository one : named) if (isFor(login, one)) server(one.id(), login);
    }

    private void server(String id, PackageLogin login) throws XMLStreamException {
        xml.writeStartElement("server");
        element("id", id);
        element("username", literal(login.login().user()));
        element("password", literal(login.login().secret()));
        xml.writeEndElement();
    }

    /** Maven refuses plain HTTP unless a mirror of just this repository says where it is; who wrote http:// under Accounts wants it. */
    private void mirrors(PackageLogin login, List<PomRepository> named) throws XMLStreamException {
        if (!login.address().startsWith("http:")) return;
        mirror(id(login), login.address());
        for (PomRepository one : named)
            if (isFor(login, one) && one.url().startsWith("http:")) mirror(one.id(), one.url());
    }

    private void mirror(String id, String url) throws XMLStreamException {
        xml.writeStartElement("mirror");
        element("id", id);
        element("mirrorOf", id);
        element("url", url);
        xml.writeEndElement();
    }

    private void profile(List<PackageLogin> offered) throws XMLStreamException {
        xml.writeStartElement("profiles");
        xml.writeStartElement("profile");
        element("id", "mosaic");
        repositories("repositories", "repository", offered);
        repositories("pluginRepositories", "pluginRepository", offered);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeStartElement("activeProfiles");
        element("activeProfile", "mosaic");
        xml.writeEndElement();
    }

    private void repositories(String all, String one, List<PackageLogin> offered) throws XMLStreamException {
        xml.writeStartElement(all);
        for (PackageLogin login : offered) {
            xml.writeStartElement(one);
            element("id", id(login));
            element("url", login.address());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    /** Maven fills in what looks like a property of its own. */
    private static String literal(String text) {
        return text.replace("${", "${mosaic.dollar}{");
    }
}
