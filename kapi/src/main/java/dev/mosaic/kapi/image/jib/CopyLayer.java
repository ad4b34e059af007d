package dev.mosaic.kapi.image.jib;

import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FileEntry;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import dev.mosaic.kapi.image.dockerfile.Context;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes the layer of one COPY or ADD: folders that exist keep their mode and owner, links on the way are followed. */
final class CopyLayer {
    private static final int USUAL_FOLDER = 0755;

    private final CopyStep step;
    private final Context context;
    private final Tree tree;
    private final Map<String, FileEntry> entries = new LinkedHashMap<>();

    private CopyLayer(CopyStep step, Context context, Tree tree) {
        this.step = step;
        this.context = context;
        this.tree = tree;
    }

    /** Notes in {@code tree} what folders the step adds. */
    static FileEntriesLayer of(CopyStep step, Context context, Tree tree) {
        CopyLayer layer = new CopyLayer(step, context, tree);
        layer.copy();
        return FileEntriesLayer.builder()
                .setName(step.text())
                .setEntries(layer.entries.values().stream().toList())
                .build();
    }

    private void copy() {
        Map<String, Path> sources = new Sources(step, context).matching();
        String target = tree.resolve(step.target());
        boolean into = step.toFolder() || sources.size() > 1 || tree.at(target).isPresent();
        sources.forEach((path, source) -> {
            if (Files.isDirectory(source)) copyFolder(path, target);
            else copyFile(path, source, into ? Paths.join(target, Paths.name("/" + path)) : target);
        });
    }

    /** Of a folder its content is copied, not the folder. */
    private void copyFolder(String path, String target) {
        ensureFolder(target);
        context.below(path).forEach((below, source) -> {
            String place = Paths.clean(target, below);
            if (Files.isDirectory(source) && !Files.isSymbolicLink(source)) copiedFolder(place);
            else copyFile(path.isEmpty() ? below : path + "/" + below, source, place);
        });
    }

    private void copiedFolder(String place) {
        String real = tree.resolve(place);
        if (tree.at(real).isEmpty() && step.mode() != null) {
            ensureFolder(Paths.parent(real));
            add(real, context.folder(), step.mode(), step.owner());
            tree.folder(real, new Tree.Folder(step.mode(), step.owner()));
        } else {
            ensureFolder(real);
        }
    }

    private void copyFile(String path, Path source, String place) {
        Path file = new Sources(step, context).file(path, source);
        String folder = tree.resolve(Paths.parent(place));
        ensureFolder(folder);
        String real = Paths.join(folder, Paths.name(place));
        if (tree.at(real).isPresent()) throw new Needs(step.line(), "a file in place of the folder " + real);
        int mode = step.mode() != null ? step.mode() : Files.isExecutable(file) ? 0755 : 0644;
        tree.remove(real);
        add(real, file, mode, step.owner());
    }

    /** Every folder on the way goes into the layer, with the mode it has: else Jib would set it to root's 755. */
    private void ensureFolder(String path) {
        Deque<String> way = new ArrayDeque<>();
        for (String folder = path; !folder.equals("/"); folder = Paths.parent(folder)) way.push(folder);
        for (String folder : way) {
            Tree.Folder kept = tree.at(folder).orElse(new Tree.Folder(USUAL_FOLDER, step.owner()));
            if (kept.mode() > 0777)
                throw new Needs(step.line(), "a copy into " + folder + ", which has a special mode");
            tree.folder(folder, kept);
            if (!entries.containsKey(folder)) add(folder, context.folder(), kept.mode(), kept.owner());
        }
    }

    private void add(String place, Path source, int mode, String owner) {
        entries.put(
                place,
                new FileEntry(
                        source,
                        AbsoluteUnixPath.get(place),
                        FilePermissions.fromOctalString(String.format("%03o", mode)),
                        FileEntriesLayer.DEFAULT_MODIFICATION_TIME,
                        owner));
    }
}
