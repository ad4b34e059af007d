package dev.mosaic.contract.log;

import dev.mosaic.contract.identity.RightAnswer;
import java.util.List;

/** What there is to choose from, and the rights the caller lacks to read it; init containers stand first. */
public record LogSources(List<String> pods, List<LogContainer> containers, List<RightAnswer> missing) {}
