package dev.mosaic.packaging;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/** The Java runtime all programs share, linked from the modules they use. */
record JavaRuntime(Folder folder, SortedSet<String> modules) {
    /** Reached by name or by service only, so that jdeps cannot see them. */
    private static final List<String> UNSEEN =
            List.of("jdk.crypto.ec", "jdk.jfr", "jdk.management", "jdk.naming.dns", "jdk.net", "jdk.zipfs");
    /** Windows, sound and splash screens need libraries of a desktop. */
    private static final String DESKTOP = "**libawt_xawt.so,**libjawt.so,**libjsound.so,**libsplashscreen.so";

    static JavaRuntime link(List<App> apps, Folder target) {
        SortedSet<String> modules = new TreeSet<>(UNSEEN);
        apps.forEach(app -> modules.addAll(UsedModules.of(app, target)));
        // a folder of its own for each set of inputs: see Folder.renamedTo
        UUID name = UUID.nameUUIDFromBytes(inputs(modules).toString().getBytes(StandardCharsets.UTF_8));
        JavaRuntime runtime = new JavaRuntime(new Folder(target.file("java/" + name)), modules);
        new Stamp(target.file("java/" + name + ".stamp")).unlessMadeFrom(runtime.inputs(), runtime::link);
        return runtime;
    }

    Path java() {
        return folder.file("bin/java");
    }

    /** What decides the runtime's content. */
    List<String> inputs() {
        return inputs(modules);
    }

    private static List<String> inputs(SortedSet<String> modules) {
        return List.of(Runtime.version().toString(), System.getProperty("java.vendor"), String.join(",", modules));
    }

    private void link() {
        new Folder(folder.path().getParent()).remove();
        Tool.run(
                Tool.ofJdk("jlink"),
                List.of(
                        "--add-modules",
                        String.join(",", modules),
                        "--strip-debug",
                        "--no-man-pages",
                        "--no-header-files",
                        "--compress",
                        "zip-9",
                        "--exclude-files",
                        DESKTOP,
                        "--output",
                        folder.path().toString()));
        folder.settleTimes();
    }
}
