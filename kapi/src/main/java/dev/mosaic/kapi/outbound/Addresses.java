package dev.mosaic.kapi.outbound;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.problem.Refusal;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Knows the addresses Mosaic never calls: link-local ones and those where clouds hand out machine credentials. */
public final class Addresses {
    private static final Set<String> METADATA_NAMES =
            Set.of("metadata.google.internal", "metadata", "instance-data", "instance-data.ec2.internal");
    private static final Set<InetAddress> METADATA = Set.of(
            literal("fd00:ec2::254"),
            literal("fd20:ce::254"),
            literal("100.100.100.200"),
            literal("192.0.0.192"),
            literal("168.63.129.16"));

    private Addresses() {}

    /** Fails with ADDRESS_REFUSED when the URI's host is, or resolves to, such an address. */
    public static void check(URI uri) {
        if (uri.getHost() != null) check(uri.getHost());
    }

    /** Fails with ADDRESS_REFUSED when the host is, or resolves to, such an address; an unknown name passes. */
    public static void check(String host) {
        check(host, InetAddress::getAllByName);
    }

    /** Fails as {@link #check(String)} does, yet looks at the host as it is written: somebody else resolves it, elsewhere. */
    public static void checkWritten(String host) {
        String plain = host.replaceAll("^\\[|\\]$", "").replaceFirst("%.*", "");
        boolean literal = plain.matches("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
        check(plain, name -> literal ? InetAddress.getAllByName(name) : new InetAddress[0]);
    }

    static void check(String host, Resolver resolver) {
        String name = host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        if (METADATA_NAMES.contains(name)
                || Arrays.stream(resolved(name, resolver)).anyMatch(Addresses::refused)) {
            throw Refusal.of(Problem.ADDRESS_REFUSED, Map.of("host", host));
        }
    }

    private static boolean refused(InetAddress address) {
        return address.isLinkLocalAddress() || METADATA.contains(address) || refused(address.getAddress());
    }

    /** IPv6 forms that routers and kernels turn back into an IPv4 address: mapped, compatible, NAT64 and 6to4. */
    private static boolean refused(byte[] bytes) {
        if (bytes.length != 16) return false;
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        boolean nat64 = bytes[0] == 0x00 && bytes[1] == 0x64 && bytes[2] == (byte) 0xff && bytes[3] == (byte) 0x9b;
        boolean compatible = isZero(bytes, 0, 10);
        if (sixToFour) return refused(v4(bytes, 2));
        return (nat64 || compatible) && refused(v4(bytes, 12));
    }

    private static boolean isZero(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) if (bytes[i] != 0) return false;
        return true;
    }

    private static InetAddress v4(byte[] bytes, int from) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }

    private static InetAddress literal(String address) {
        return InetAddress.ofLiteral(address);
    }

    private static InetAddress[] resolved(String host, Resolver resolver) {
        try {
            return resolver.resolve(host);
        } catch (UnknownHostException e) {
            return new InetAddress[0]; // nothing to refuse; the call itself will say that the name is unknown
        }
    }

    /** How names become addresses. */
    @FunctionalInterface
    interface Resolver {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }
}
