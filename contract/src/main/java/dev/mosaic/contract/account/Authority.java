package dev.mosaic.contract.account;

import java.time.Instant;

/**
 * A certificate that somebody added for one host, {@code host[:port]}: whoever it signed is believed there, beside the
 * authorities everybody knows. {@code fingerprint} is its SHA-256 in hex, two digits and a colon at a time.
 */
public record Authority(String host, String subject, String issuer, Instant from, Instant until, String fingerprint) {}
