package dev.mosaic.contract.shell;

import dev.mosaic.contract.identity.RightAnswer;
import java.util.List;

/**
 * What the caller may do in the containers of a workload: {@code exec} is needed for all of it, {@code debug} for debug
 * containers as well, which run {@code debugImage}; {@code open} are the caller's terminals there.
 */
public record ShellOutlook(RightAnswer exec, RightAnswer debug, String debugImage, List<Shell> open) {}
