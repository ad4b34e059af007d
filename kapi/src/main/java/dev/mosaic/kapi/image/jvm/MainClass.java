package dev.mosaic.kapi.image.jvm;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.image.JvmApp;
import dev.mosaic.kapi.image.JvmLayers;
import dev.mosaic.kapi.problem.Refusal;
import java.util.List;
import java.util.Map;

/** Which class starts a project. */
final class MainClass {
    private static final String ARGUMENT = "MAIN_CLASS";
    private static final String REMEDY = "Name it in the build argument " + ARGUMENT + ".";

    private MainClass() {}

    /** The one the build argument names, else the project itself, else the only one with a main method; fails with JVM_PROJECT_REFUSED. */
    static String of(JvmApp app, Project project, JvmLayers layers, Map<String, String> arguments) {
        if (arguments.containsKey(ARGUMENT)) return arguments.get(ARGUMENT);
        if (!app.mainClass().isEmpty()) return app.mainClass();
        List<String> found = layers.mainClasses(app.folders());
        if (found.size() == 1) return found.getFirst();
        String detail = found.isEmpty()
                ? "no class in it has a main method"
                : "several classes have a main method: " + String.join(", ", found);
        throw Refusal.of(
                Problem.JVM_PROJECT_REFUSED, Map.of("path", project.name(), "detail", detail, "remedy", REMEDY));
    }
}
