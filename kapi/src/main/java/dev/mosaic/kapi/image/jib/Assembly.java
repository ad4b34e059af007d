package dev.mosaic.kapi.image.jib;

import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.Ports;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import com.google.cloud.tools.jib.api.buildplan.Platform;
import dev.mosaic.kapi.image.Build;
import dev.mosaic.kapi.image.BuildLog;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Hands a recipe to Jib. */
final class Assembly {
    private final Build build;
    private final Recipe recipe;
    private final JibRun run;
    private final BaseTrees trees;

    Assembly(Build build, Recipe recipe, JibRun run, BaseTrees trees) {
        this.build = build;
        this.recipe = recipe;
        this.run = run;
        this.trees = trees;
    }

    JibContainerBuilder builder(BuildLog log) {
        Plan plan = recipe.plan();
        JibContainerBuilder builder = from().setCreationTime(build.created())
                .setFormat(ImageFormat.OCI)
                .setEnvironment(plan.environment)
                .setLabels(labels(plan))
                .setExposedPorts(Ports.parse(List.copyOf(plan.ports)))
                .setVolumes(plan.volumes.stream().map(AbsoluteUnixPath::get).collect(Collectors.toSet()));
        if (plan.user != null) builder.setUser(plan.user);
        if (plan.workingDirectory != null) builder.setWorkingDirectory(AbsoluteUnixPath.get(plan.workingDirectory));
        if (plan.entrypoint != null) builder.setEntrypoint(plan.entrypoint);
        if (plan.command != null) builder.setProgramArguments(plan.command);
        layers(log).forEach(builder::addFileEntriesLayer);
        return builder;
    }

    private List<FileEntriesLayer> layers(BuildLog log) {
        if (recipe.plan().copies.isEmpty()) return List.of();
        Tree tree = recipe.pinned()
                .map(base -> trees.of(recipe.base().orElseThrow().digest().value(), base, from(), log))
                .orElseGet(Tree::new);
        return recipe.plan().copies.stream().map(step -> layer(step, tree, log)).toList();
    }

    private FileEntriesLayer layer(CopyStep step, Tree tree, BuildLog log) {
        FileEntriesLayer layer = CopyLayer.of(step, recipe.context(), tree);
        long files = layer.getEntries().stream()
                .filter(entry -> !Files.isDirectory(entry.getSourceFile()))
                .count();
        log.line("line " + step.line() + ": " + step.text() + " → " + files + (files == 1 ? " file" : " files"));
        return layer;
    }

    private JibContainerBuilder from() {
        var platform = recipe.stage().platform();
        JibContainerBuilder builder = recipe.pinned()
                .map(base -> Jib.from(run.registryImage(base, build.logins().apply(base.registry()))))
                .orElseGet(Jib::fromScratch);
        return builder.setPlatforms(Set.of(new Platform(platform.architecture(), platform.os())));
    }

    /** What Mosaic knows of the commit goes before what the Dockerfile claims. */
    private Map<String, String> labels(Plan plan) {
        Map<String, String> labels = new HashMap<>(plan.labels);
        labels.putAll(build.labels());
        return labels;
    }
}
