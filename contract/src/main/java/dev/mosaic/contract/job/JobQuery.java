package dev.mosaic.contract.job;

import dev.mosaic.contract.workload.Scope;
import org.jspecify.annotations.Nullable;

/** Which Jobs and CronJobs: in {@code scope}, with {@code text} in name or image; {@code limit} is 1 to 1000. */
public record JobQuery(Scope scope, String text, int offset, int limit) {
    /** What is left out restricts nothing. */
    public JobQuery(@Nullable Scope scope, @Nullable String text, int offset, int limit) {
        this.scope = scope == null ? Scope.everything() : scope;
        this.text = text == null ? "" : text;
        this.offset = offset;
        this.limit = limit;
        if (offset < 0) throw new IllegalArgumentException("offset must not be negative");
        if (limit < 1 || limit > 1000) throw new IllegalArgumentException("limit must be 1 to 1000");
        if (this.text.length() > 200) throw new IllegalArgumentException("text must have at most 200 characters");
    }

    public static JobQuery everything() {
        return new JobQuery(Scope.everything(), "", 0, 200);
    }
}
