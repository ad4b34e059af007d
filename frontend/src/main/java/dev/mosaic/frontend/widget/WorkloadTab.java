package dev.mosaic.frontend.widget;

import dev.mosaic.contract.workload.WorkloadDetail;

/** One tab of a workload's page; features bring theirs as beans, so that they need not know each other. */
public interface WorkloadTab {

    /** Its last part in the address and the key of its title ({@code tab.PATH}); empty for the first tab. */
    String path();

    /** Tabs stand from low to high. */
    int order();

    /** The content, built when the tab is opened. */
    WorkloadPanel open(WorkloadDetail detail);
}
