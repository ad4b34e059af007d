package dev.mosaic.kapi.image.jib;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.DockerDaemonImage;
import com.google.cloud.tools.jib.api.JibContainer;
import dev.mosaic.contract.image.BuilderKind;
import dev.mosaic.contract.image.Digest;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.kapi.image.Build;
import dev.mosaic.kapi.image.BuildLog;
import dev.mosaic.kapi.image.Fitness;
import dev.mosaic.kapi.image.ImageBuilder;
import dev.mosaic.kapi.login.Login;
import dev.mosaic.kapi.problem.Refusal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Builds Dockerfiles of one stage without RUN. */
final class JibBuilder implements ImageBuilder {
    private static final int RECENT = 50;

    private final Recipes recipes;
    private final JibRun run;
    private final Reach reach;
    private final Map<ImageReference, Recipe> recent = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ImageReference, Recipe> eldest) {
            return size() > RECENT;
        }
    });

    JibBuilder(Recipes recipes, JibRun run, Reach reach) {
        this.recipes = recipes;
        this.run = run;
        this.reach = reach;
    }

    @Override
    public BuilderKind kind() {
        return BuilderKind.JIB;
    }

    @Override
    public Fitness fitness(Build build) {
        try {
            recipes.requireFit(build);
            return Fitness.yes("the Dockerfile has one stage and no RUN, so no daemon is needed");
        } catch (Refusal refusal) {
            return Fitness.no(refusal);
        }
    }

    @Override
    public void build(Build build, BuildLog log) {
        Recipe recipe = recipes.recipe(build);
        recent.put(build.image(), recipe);
        recipe.pinned().ifPresentOrElse(base -> log.line("base image " + base), () -> log.line("base image: scratch"));
        JibContainer made = recipes.told(build, () -> made(build, recipe, log));
        log.line("built " + build.image() + ", digest " + made.getDigest());
    }

    @Override
    public Digest push(Build build, BuildLog log) {
        Optional<Login> login = reach.login(build);
        Recipe recipe = recent.containsKey(build.image()) ? recent.get(build.image()) : recipes.recipe(build);
        BuildLog told = line -> {}; // the layers were listed when they were built
        JibContainer pushed =
                recipes.told(build, () -> run.push(assembly(build, recipe).builder(told), build.image(), login, log));
        log.line("pushed " + build.image() + ", digest " + pushed.getDigest());
        return new Digest(pushed.getDigest().toString());
    }

    private JibContainer made(Build build, Recipe recipe, BuildLog log) {
        Containerizer drain = Containerizer.to(
                new Drain(image -> log.line("layers: " + (image.getTotalLayerSize() >> 10) + " kB compressed")),
                DockerDaemonImage.named(run.name(build.image().value())));
        ImageReference base = recipe.pinned().orElse(build.image());
        return run.pull(assembly(build, recipe).builder(log), drain, base, log);
    }

    private Assembly assembly(Build build, Recipe recipe) {
        return new Assembly(build, recipe, run, recipes.trees());
    }
}
