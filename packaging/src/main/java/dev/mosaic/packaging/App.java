package dev.mosaic.packaging;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A program unpacked into its own jar and its libraries, as it will lie in the image below {@code /app}. */
record App(Program program, Folder folder) {

    /** Unpacks Boot's jar of the program from its module's target folder. */
    static App unpack(Program program, Order order) {
        Path jar = order.root().resolve("%s/target/%1$s-%s-app.jar".formatted(program.title(), order.version()));
        if (!Files.exists(jar)) throw new MakingFailed("there is no " + jar + ": build the whole project", List.of());
        Folder parent = new Folder(order.work().file(program.title()));
        parent.remove();
        Folder folder = new Folder(parent.file("unpacked"));
        Tool.run(
                Tool.ofJdk("java"),
                List.of("-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", folder.path() + ""));
        Folder.rename(folder.file(jar.getFileName().toString()), folder.file(program.title() + ".jar"));
        folder.settleTimes();
        return new App(program, folder.renamedTo(folder.fingerprint()));
    }

    Path jar() {
        return folder.file(program.title() + ".jar");
    }

    /** Libraries of others: they change seldom, so they are a layer below. */
    List<Path> libraries() {
        return jars().filter(jar -> !ours(jar)).toList();
    }

    /** Libraries of this project. */
    List<Path> parts() {
        return jars().filter(this::ours).toList();
    }

    private Stream<Path> jars() {
        return new Folder(folder.file("lib")).files().stream();
    }

    private boolean ours(Path jar) {
        return jar.getFileName().toString().startsWith("contract-");
    }
}
