package dev.mosaic.frontend.kapi;

import dev.mosaic.contract.problem.Failure;

/** kapi said no, in the words of its {@link Failure}. */
public final class KapiRefusal extends RuntimeException {
    private final transient Failure failure;

    public KapiRefusal(Failure failure) {
        super(failure.problem() + ": " + failure.because());
        this.failure = failure;
    }

    public Failure failure() {
        return failure;
    }
}
