package dev.mosaic.kapi.image.jib;

import dev.mosaic.kapi.image.dockerfile.DockerfileFault;
import dev.mosaic.kapi.image.dockerfile.Instruction;
import dev.mosaic.kapi.image.dockerfile.Variables;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the flags and paths of one COPY or ADD. */
final class CopyReader {
    private static final Set<String> FLAGS = Set.of("chown", "chmod", "link");

    private final Instruction one;
    private final String folder;

    /** {@code folder} is the working directory at this line. */
    CopyReader(Instruction one, String folder) {
        this.one = one;
        this.folder = folder;
    }

    CopyStep read(List<String> paths, Variables variables) {
        one.flags().keySet().stream()
                .filter(flag -> !FLAGS.contains(flag))
                .findFirst()
                .ifPresent(flag -> {
                    throw new Needs(one, one.keyword() + " --" + flag);
                });
        if (paths.size() < 2) throw new DockerfileFault(one.line(), one.keyword() + " needs a source and a target");
        List<String> sources = paths.subList(0, paths.size() - 1);
        sources.forEach(this::requireLocal);
        String target = paths.getLast();
        boolean toFolder = target.endsWith("/") || target.equals(".") || target.endsWith("/.") || target.endsWith("..");
        if (sources.size() > 1 && !toFolder) {
            throw new DockerfileFault(
                    one.line(), one.keyword() + " of several sources needs a target that ends with /");
        }
        return new CopyStep(
                one.line(),
                one.keyword() + " " + one.rest(),
                one.keyword().equals("ADD"),
                List.copyOf(sources),
                Paths.clean(folder, target),
                toFolder,
                owner(variables.resolve(one.flags().getOrDefault("chown", "0:0"))),
                mode(variables.resolve(one.flags().getOrDefault("chmod", ""))));
    }

    private void requireLocal(String source) {
        boolean remote = source.matches("(?i)(https?|git|ssh)://.*|git@.*");
        if (one.keyword().equals("ADD") && remote) throw new Needs(one, "ADD of a remote address");
    }

    /** Names would have to be looked up in the base image; root is 0 everywhere. */
    private String owner(String chown) {
        String[] parts = chown.replaceAll("(^|:)root(?=:|$)", "$10").split(":", -1);
        String group = parts.length < 2 || parts[1].isEmpty() ? parts[0] : parts[1];
        if (parts.length > 2 || !parts[0].matches("[0-9]{1,10}") || !group.matches("[0-9]{1,10}")) {
            throw new Needs(one, one.keyword() + " --chown with a name");
        }
        return parts[0] + ":" + group;
    }

    private @Nullable Integer mode(String chmod) {
        if (chmod.isEmpty()) return null;
        if (!chmod.matches("0*[0-7]{1,3}")) throw new Needs(one, one.keyword() + " --chmod=" + chmod);
        return Integer.parseInt(chmod, 8);
    }
}
