package dev.mosaic.frontend.widget;

import dev.mosaic.contract.workload.WorkloadDetail;

/** Something a feature adds to the Overview of a workload; brought as a bean. */
public interface OverviewPart {

    /** Where it stands. */
    Place place();

    /** The content, built when the Overview is opened. */
    WorkloadPanel open(WorkloadDetail detail);

    /** The places of the Overview. */
    enum Place {
        /** A clause of the sentences at its top. */
        SENTENCE,
        /** A card below the others, as wide as the page. */
        BELOW
    }
}
