package main

import (
	"errors"
	"fmt"
	"net"
	"net/netip"
	"strings"
	"syscall"
)

var errRefused = errors.New("link-local and metadata addresses are never called")

var metadataNames = map[string]bool{
	"metadata.google.internal": true, "metadata": true, "instance-data": true, "instance-data.ec2.internal": true,
}

var metadata = map[netip.Addr]bool{
	netip.MustParseAddr("fd00:ec2::254"):   true,
	netip.MustParseAddr("fd20:ce::254"):    true,
	netip.MustParseAddr("100.100.100.200"): true,
	netip.MustParseAddr("192.0.0.192"):     true,
	netip.MustParseAddr("168.63.129.16"):   true,
}

func refusedName(host string) error {
	if metadataNames[strings.TrimSuffix(strings.ToLower(host), ".")] {
		return fmt.Errorf("%s: %w", host, errRefused)
	}
	return nil
}

// refused knows the forms routers and kernels turn back into IPv4: mapped, compatible, NAT64 and 6to4.
func refused(ip netip.Addr) bool {
	ip = ip.WithZone("").Unmap()
	if ip.IsLinkLocalUnicast() || ip.IsLinkLocalMulticast() || metadata[ip] {
		return true
	}
	if !ip.Is6() {
		return false
	}
	b := ip.As16()
	v4 := func(from int) netip.Addr { return netip.AddrFrom4([4]byte(b[from : from+4])) }
	switch {
	case b[0] == 0x20 && b[1] == 0x02:
		return refused(v4(2))
	case b[0] == 0 && b[1] == 0x64 && b[2] == 0xff && b[3] == 0x9b, zero(b[:10]):
		return refused(v4(12))
	}
	return false
}

func zero(bytes []byte) bool {
	for _, b := range bytes {
		if b != 0 {
			return false
		}
	}
	return true
}

// dialer looks at each address after its name was resolved and right before it is called, so no name leads around it.
func dialer() *net.Dialer {
	return &net.Dialer{Control: func(network, address string, _ syscall.RawConn) error {
		place, err := netip.ParseAddrPort(address)
		if err != nil {
			return err
		}
		if refused(place.Addr()) {
			return fmt.Errorf("%s: %w", place.Addr(), errRefused)
		}
		return nil
	}}
}
