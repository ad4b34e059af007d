package dev.mosaic.contract.workload;

/** Whether a HorizontalPodAutoscaler sets the number of pods: its name, its bounds and what it wants now. */
public record Autoscaling(State state, String name, int min, int max, int wanted) {
    /** Nobody scales it. */
    public static final Autoscaling NONE = new Autoscaling(State.NONE, "", 0, 0, 0);

    /** Autoscalers may not be read. */
    public static final Autoscaling UNKNOWN = new Autoscaling(State.UNKNOWN, "", 0, 0, 0);

    public static Autoscaling by(String name, int min, int max, int wanted) {
        return new Autoscaling(State.SCALED, name, min, max, wanted);
    }

    /** What is known. */
    public enum State {
        NONE,
        SCALED,
        UNKNOWN
    }
}
