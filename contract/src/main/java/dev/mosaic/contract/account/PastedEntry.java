package dev.mosaic.contract.account;

/** What became of one registry of a pasted configuration; {@code detail} names the program that keeps the login, if one does. */
public record PastedEntry(String host, PastedFate fate, String detail) {}
