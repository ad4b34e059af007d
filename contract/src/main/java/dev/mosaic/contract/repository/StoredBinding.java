package dev.mosaic.contract.repository;

/** A binding with the version to hand back when it is changed. */
public record StoredBinding(Binding binding, String version) {}
