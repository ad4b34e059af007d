/** What leads to a workload's pods, and what may reach them. */
@NullMarked
package dev.mosaic.contract.network;

import org.jspecify.annotations.NullMarked;
