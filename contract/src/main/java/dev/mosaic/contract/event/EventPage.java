package dev.mosaic.contract.event;

import dev.mosaic.contract.identity.RightAnswer;
import java.util.List;

/** Newest first, at most 200; {@code cut} when there were more. {@code missing} names what the caller may not list. */
public record EventPage(List<ObjectEvent> events, boolean cut, List<RightAnswer> missing) {}
