package dev.mosaic.e2e.cluster;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Gives all test classes one cluster; without one they are skipped, or fail where {@code mosaic.required} says so. */
public final class ClusterExtension implements ExecutionCondition {
    private static final Namespace OURS = Namespace.create(ClusterExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (context.getTestClass().isEmpty()) return ConditionEvaluationResult.enabled("asked at each class");
        ClusterSession session = session(context);
        if (session.cluster().isPresent()) return ConditionEvaluationResult.enabled("there is a cluster");
        if (session.broken()) throw new IllegalStateException(session.because());
        return absent(session.because());
    }

    /** The session of this run, opened by whoever asks first. */
    public static ClusterSession session(ExtensionContext context) {
        return context.getRoot()
                .getStore(OURS)
                .computeIfAbsent(ClusterSession.class, key -> ClusterSession.open(), ClusterSession.class);
    }

    /** Skipped, because; or a failure, where everything must run. */
    public static ConditionEvaluationResult absent(String because) {
        if (Boolean.getBoolean("mosaic.required")) throw new IllegalStateException("Must run, but " + because);
        return ConditionEvaluationResult.disabled("skipped, because " + because);
    }
}
