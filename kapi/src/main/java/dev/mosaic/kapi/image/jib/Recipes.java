package dev.mosaic.kapi.image.jib;

import dev.mosaic.contract.image.BuilderKind;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.image.BaseImage;
import dev.mosaic.kapi.image.BaseImages;
import dev.mosaic.kapi.image.Build;
import dev.mosaic.kapi.image.ContextProperties;
import dev.mosaic.kapi.image.dockerfile.BuildFolder;
import dev.mosaic.kapi.image.dockerfile.Context;
import dev.mosaic.kapi.image.dockerfile.DockerfileFault;
import dev.mosaic.kapi.problem.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads a build's Dockerfile, context and base into a recipe. */
final class Recipes {
    private final BaseImages bases;
    private final BaseTrees trees;
    private final ContextProperties limits;

    Recipes(BaseImages bases, BaseTrees trees, ContextProperties limits) {
        this.bases = bases;
        this.trees = trees;
        this.limits = limits;
    }

    BaseTrees trees() {
        return trees;
    }

    /** Fails where Jib cannot build it, as far as the files alone tell. */
    void requireFit(Build build) {
        BuildFolder folder = new BuildFolder(build, BuilderKind.JIB);
        told(build, () -> {
            Stage stage = Stage.of(folder.dockerfile(), build.arguments());
            Plan plan = Planner.plan(stage, build.arguments(), Optional.empty());
            Context context = folder.context(limits.limit().toBytes());
            plan.copies.stream().filter(CopyStep::add).forEach(step -> new Sources(step, context).requireNoArchives());
            return stage;
        });
    }

    Recipe recipe(Build build) {
        BuildFolder folder = new BuildFolder(build, BuilderKind.JIB);
        return told(build, () -> {
            Stage stage = Stage.of(folder.dockerfile(), build.arguments());
            Optional<BaseImage> base = stage.base().map(image -> base(image, stage, build));
            Plan plan = Planner.plan(stage, build.arguments(), base);
            return new Recipe(stage, base, plan, folder.context(limits.limit().toBytes()));
        });
    }

    /** Runs {@code work} and tells what it finds in the Dockerfile as refusals. */
    <T> T told(Build build, Supplier<T> work) {
        try {
            return work.get();
        } catch (DockerfileFault fault) {
            throw new BuildFolder(build, BuilderKind.JIB).invalid(fault);
        } catch (NotThere fault) {
            throw new BuildFolder(build, BuilderKind.JIB).failed(String.valueOf(fault.getMessage()));
        } catch (Needs needs) {
            Map<String, String> facts = Map.of(
                    "path", new BuildFolder(build, BuilderKind.JIB).dockerfileName(),
                    "line", String.valueOf(needs.line()),
                    "instruction", needs.instruction());
            throw Refusal.of(Problem.DOCKERFILE_NEEDS_DOCKER, facts);
        }
    }

    private BaseImage base(ImageReference image, Stage stage, Build build) {
        BaseImage base = bases.find(image, stage.platform(), build.logins().apply(image.registry()))
                .orElseThrow(() -> missing(image, stage));
        if (!base.triggers().isEmpty()) throw new Needs(1, "a base image with ONBUILD");
        return base;
    }

    private static Refusal missing(ImageReference image, Stage stage) {
        String detail = "the registry has no such image for " + stage.platform();
        return Refusal.of(
                Problem.BASE_IMAGE_UNAVAILABLE,
                Map.of("image", image.value(), "registry", image.registry(), "detail", detail));
    }
}
