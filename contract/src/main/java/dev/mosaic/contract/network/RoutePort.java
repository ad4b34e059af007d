package dev.mosaic.contract.network;

/** A port of a service; {@code target} is a number or a port's name, {@code node} 0 where no node opens one. */
public record RoutePort(String name, String protocol, int port, String target, int node) {}
