package dev.mosaic.kapi.diagnosis;

import dev.mosaic.contract.diagnosis.Sentence;
import dev.mosaic.contract.identity.Right;
import org.jspecify.annotations.Nullable;

/** Something a check needs could not be seen; whoever does not catch it cannot tell. */
public final class Unseen extends RuntimeException {
    private final transient Sentence because;
    private final transient @Nullable Right missing;

    public Unseen(Sentence because) {
        this(because, null);
    }

    /** Because the caller lacks this right. */
    public Unseen(Sentence because, @Nullable Right missing) {
        super(because.text());
        this.because = because;
        this.missing = missing;
    }

    public Sentence because() {
        return because;
    }

    public @Nullable Right missing() {
        return missing;
    }
}
