package dev.mosaic.contract.probe;

import java.util.List;

/** How a name was looked up: by which servers and search path, what was asked in which order, and the name that was known. */
public record Resolution(List<String> servers, List<String> search, int dots, String answered, List<Lookup> lookups) {

    /** One question to one server; {@code code} is DNS's own word: NOERROR, NXDOMAIN, SERVFAIL … */
    public record Lookup(String name, String type, String server, String code, long micros, List<DnsRecord> records) {}

    /** A record of its answer. */
    public record DnsRecord(String name, String type, long ttl, String value) {}
}
