package dev.mosaic.packaging;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The C library, its loader and whatever else of this machine the runtime's own libraries ask for. */
final class SystemLibraries {
    /** Either "name => path (address)" or, for the loader, "path (address)". */
    private static final Pattern LOADED = Pattern.compile("(?:=> |^\\s+)(/\\S+) \\(0x");
    /** Opened by name at run time: host names by DNS, and unwinding when a thread is cancelled. */
    private static final List<String> OPENED_LATER =
            List.of("libresolv.so.2", "libnss_dns.so.2", "libnss_files.so.2", "libgcc_s.so.1");

    private SystemLibraries() {}

    static Set<Path> of(JavaRuntime runtime) {
        Set<Path> found = new TreeSet<>();
        runtime.folder().files().stream()
                .filter(SystemLibraries::native_)
                .forEach(file -> collect(file, runtime, found));
        Path folder = found.stream()
                .filter(path -> path.endsWith("libc.so.6"))
                .findFirst()
                .orElseThrow()
                .getParent();
        OPENED_LATER.stream().map(folder::resolve).filter(Files::exists).forEach(found::add);
        return found;
    }

    private static void collect(Path file, JavaRuntime runtime, Set<Path> found) {
        // ldd answers 1 for a library whose neighbours are found only through the JVM that loads it
        for (String line : Tool.runWhateverItAnswers(List.of("ldd", file.toString()))) {
            Matcher loaded = LOADED.matcher(line);
            if (loaded.find()
                    && !loaded.group(1).startsWith(runtime.folder().path().toString()))
                found.add(Path.of(loaded.group(1)));
        }
    }

    private static boolean native_(Path file) {
        return file.toString().endsWith(".so") || file.endsWith("bin/java");
    }
}
