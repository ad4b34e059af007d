package dev.mosaic.contract.manifest;

import dev.mosaic.contract.operation.GamePlan;
import java.util.List;

/**
 * What an edit would do: {@code difference} is what the API server would hold afterwards, {@code meanwhile} what others
 * changed since the base was read (then the edit cannot start), {@code owned} the changed fields somebody else manages.
 */
public record EditPlan(GamePlan plan, Difference difference, Difference meanwhile, List<ManagedField> owned) {}
