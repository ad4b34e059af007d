package dev.mosaic.contract.shell;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What is told of a command while it runs. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface CommandEvent {

    /** It still runs. Sent every 15 seconds. */
    record Running() implements CommandEvent {}

    /** The last event. */
    record Finished(CommandResult result) implements CommandEvent {}
}
