package dev.mosaic.kapi.operation;

import dev.mosaic.contract.operation.Hold;
import dev.mosaic.contract.operation.Made;
import dev.mosaic.contract.operation.OperationId;
import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.Rollout;
import dev.mosaic.kapi.cluster.Caller;
import java.util.Optional;
import java.util.function.Supplier;

/** What a step may ask of the operation it runs in. */
public interface Run {

    OperationId id();

    Caller caller();

    /** Tells a line of the running step to all watchers. */
    void line(String text);

    /** Tells all watchers how far the rollout is. */
    void seen(Rollout rollout, Health health);

    /** Notes that what was asked for is written, but waits for somebody: the operation ends as held. */
    void held(Hold hold);

    /** Records what was built, for all who look at the operation later; the last one stays. */
    void made(Made made);

    /** Records a fact before it is needed; it survives a restart. The first value stays. */
    void remember(String key, String value);

    /** What was remembered under this key. */
    Optional<String> recall(String key);

    /** Does it again, with growing pauses, while the API server cannot be reached, for at most two minutes. */
    <T> T patiently(Supplier<T> call);
}
