package dev.mosaic.packaging;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

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
        JavaRuntime runtime = new JavaRuntime(new Folder(target.file("java")), modules);
        new Stamp(target.file("java.stamp")).unlessMadeFrom(runtime.inputs(), runtime::link);
        return runtime;
    }

    Path java() {
        return folder.file("bin/java");
    }

    /** What decides the runtime's content. */
    List<String> inputs() {
        return List.of(Runtime.version().toString(), System.getProperty("java.vendor"), String.join(",", modules));
    }

    private void link() {
        folder.remove();
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
