package dev.mosaic.kapi.diagnosis;

import dev.mosaic.contract.diagnosis.Suite;

/** A suite as its tree, and when it is worth asking. */
public interface Inquiry {
    Suite suite();

    /** The whole tree, made anew. */
    Step tree();

    /** Whether this case calls for it, where nobody named the suites. */
    boolean applies(Case here);
}
