package dev.mosaic.e2e.journey;

import dev.mosaic.e2e.browser.Chromium;
import dev.mosaic.e2e.browser.Window;
import dev.mosaic.e2e.cluster.ClusterExtension;
import dev.mosaic.e2e.cluster.RealCluster;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a journey the {@link Stage} and, where it asks for one, a {@link Window}; skips it where they cannot be. */
final class JourneyExtension implements ExecutionCondition, ParameterResolver, AfterTestExecutionCallback {
    private static final Namespace OURS = Namespace.create(JourneyExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        requireTurn(context);
        return ClusterExtension.session(context)
                .cluster()
                .flatMap(JourneyExtension::obstacle)
                .map(ClusterExtension::absent)
                .orElse(ConditionEvaluationResult.enabled("there is all a journey needs"));
    }

    /** Two journeys at once would break each other's product, and the browser's driver. */
    private static void requireTurn(ExtensionContext context) {
        boolean inTurn = context.getTestClass()
                .map(one -> one.isAnnotationPresent(Journey.class))
                .orElse(true);
        if (!inTurn) throw new IllegalStateException("a journey is marked by @Journey, so that it waits for its turn");
    }

    private static Optional<String> obstacle(RealCluster cluster) {
        if (cluster.registry() == null) return Optional.of("MOSAIC_E2E_REGISTRY names no registry");
        if (cluster.host() == null) return Optional.of("MOSAIC_E2E_HOST does not tell how pods reach this machine");
        return Chromium.obstacle();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Stage.class || type == Window.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Stage stage = stage(context);
        if (parameter.getParameter().getType() == Stage.class) return stage;
        Window window = stage.chromium().open(stage.mosaic().url());
        context.getStore(OURS).put(Window.class, window);
        return window;
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Window window = context.getStore(OURS).remove(Window.class, Window.class);
        if (window == null) return;
        window.close(name(context), context.getExecutionException().isPresent());
    }

    /** Class and method, and which of its runs where there are several. */
    private static String name(ExtensionContext context) {
        String id = context.getUniqueId();
        int run = id.lastIndexOf('#');
        return context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName()
                + (run < 0 ? "" : "-" + id.substring(run + 1, id.length() - 1));
    }

    private static Stage stage(ExtensionContext context) {
        return context.getRoot()
                .getStore(OURS)
                .computeIfAbsent(
                        Setting.class,
                        key -> Setting.attempt(
                                ClusterExtension.session(context).cluster().orElseThrow()),
                        Setting.class)
                .stage();
    }
}
