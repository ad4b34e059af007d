package dev.mosaic.kapi.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** Follows links step by step, as the kernel would, without ever leaving the tree. */
final class SourceLinks {
    private static final int MOST_HOPS = 40; // as Linux: beyond it the link leads nowhere

    private SourceLinks() {}

    /** Fails with SOURCE_UNSAFE when following {@code link} would leave {@code root}. */
    static void check(Path root, Path link) throws IOException {
        Deque<Path> steps = new ArrayDeque<>();
        push(steps, Files.readSymbolicLink(link), root, link);
        Path here = link.getParent();
        int hops = 0;
        while (!steps.isEmpty()) {
            Path step = steps.pop();
            if (step.toString().equals("..")) {
                if (here.equals(root))
                    throw SourceTree.unsafe(root.relativize(link).toString());
                here = here.getParent();
            } else if (Files.isSymbolicLink(here.resolve(step))) {
                if (++hops > MOST_HOPS) return;
                push(steps, Files.readSymbolicLink(here.resolve(step)), root, link);
            } else if (!step.toString().equals(".") && !step.toString().isEmpty()) {
                here = here.resolve(step);
            }
        }
    }

    private static void push(Deque<Path> steps, Path target, Path root, Path link) {
        if (target.isAbsolute()) throw SourceTree.unsafe(root.relativize(link).toString());
        for (int i = target.getNameCount() - 1; i >= 0; i--) steps.push(target.getName(i));
    }
}
