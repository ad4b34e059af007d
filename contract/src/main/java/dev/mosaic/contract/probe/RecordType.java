package dev.mosaic.contract.probe;

/** A type of DNS record that can be asked for. */
public enum RecordType {
    A,
    AAAA,
    CNAME,
    SRV,
    TXT,
    MX,
    NS,
    SOA,
    PTR
}
