package dev.mosaic.kapi.diagnosis.network;

import java.net.InetAddress;

/** Blocks of addresses. */
final class Cidr {
    private Cidr() {}

    /** Whether the address is in the block; one that cannot be read is in none. */
    static boolean holds(String block, String address) {
        if (!block.matches("[0-9a-fA-F.:]+/\\d{1,3}") || !address.matches("[0-9a-fA-F.:]+")) return false;
        byte[] net = bytes(block.substring(0, block.indexOf('/')));
        byte[] ip = bytes(address);
        int bits = Integer.parseInt(block.substring(block.indexOf('/') + 1));
        if (net.length == 0 || net.length != ip.length || bits > net.length * 8) return false;
        for (int i = 0; i < bits; i++) {
            int mask = 0x80 >> (i % 8);
            if ((net[i / 8] & mask) != (ip[i / 8] & mask)) return false;
        }
        return true;
    }

    private static byte[] bytes(String address) {
        try {
            return InetAddress.ofLiteral(address).getAddress();
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
