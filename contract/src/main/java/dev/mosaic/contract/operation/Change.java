package dev.mosaic.contract.operation;

/** One field that will change, by its JSON path in the object, from what to what. */
public record Change(String field, String before, String after) {}
