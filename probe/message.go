package main

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/netip"
	"strings"
	"time"

	"golang.org/x/net/dns/dnsmessage"
)

// perServer is how long one name server may take before the next one is asked.
const perServer = 5 * time.Second

var types = map[string]dnsmessage.Type{
	"A": dnsmessage.TypeA, "AAAA": dnsmessage.TypeAAAA, "CNAME": dnsmessage.TypeCNAME, "SRV": dnsmessage.TypeSRV,
	"TXT": dnsmessage.TypeTXT, "MX": dnsmessage.TypeMX, "NS": dnsmessage.TypeNS, "PTR": dnsmessage.TypePTR,
	"SOA": dnsmessage.TypeSOA,
}

func questionOf(name, kind string) (dnsmessage.Message, error) {
	parsed, err := dnsmessage.NewName(name)
	if err != nil {
		return dnsmessage.Message{}, err
	}
	asked, known := types[kind]
	if !known {
		return dnsmessage.Message{}, fmt.Errorf("no such type of record: %q", kind)
	}
	return dnsmessage.Message{
		Header:    dnsmessage.Header{ID: uint16(rand.Uint32()), RecursionDesired: true},
		Questions: []dnsmessage.Question{{Name: parsed, Type: asked, Class: dnsmessage.ClassINET}},
	}, nil
}

func exchange(ctx context.Context, network, place string, question dnsmessage.Message) (dnsmessage.Message, error) {
	packed, err := question.Pack()
	if err != nil {
		return dnsmessage.Message{}, err
	}
	ctx, cancel := context.WithTimeout(ctx, perServer)
	defer cancel()
	conn, err := new(net.Dialer).DialContext(ctx, network, place)
	if err != nil {
		return dnsmessage.Message{}, err
	}
	defer conn.Close()
	deadline, _ := ctx.Deadline()
	conn.SetDeadline(deadline)
	if network == "tcp" {
		packed = append(binary.BigEndian.AppendUint16(nil, uint16(len(packed))), packed...)
	}
	if _, err := conn.Write(packed); err != nil {
		return dnsmessage.Message{}, err
	}
	return receive(conn, network, question.ID)
}

// receive passes over what answers another question.
func receive(conn net.Conn, network string, id uint16) (dnsmessage.Message, error) {
	for {
		bytes, err := packet(conn, network)
		if err != nil {
			return dnsmessage.Message{}, err
		}
		var message dnsmessage.Message
		if err := message.Unpack(bytes); err != nil {
			return message, err
		}
		if message.ID == id && message.Response {
			return message, nil
		}
		if network == "tcp" {
			return message, errors.New("the name server answered another question")
		}
	}
}

func packet(conn net.Conn, network string) ([]byte, error) {
	bytes := make([]byte, 65535)
	if network == "udp" {
		length, err := conn.Read(bytes)
		return bytes[:length], err
	}
	if _, err := io.ReadFull(conn, bytes[:2]); err != nil {
		return nil, err
	}
	bytes = bytes[:binary.BigEndian.Uint16(bytes)]
	_, err := io.ReadFull(conn, bytes)
	return bytes, err
}

func record(resource dnsmessage.Resource) Record {
	kind := strings.TrimPrefix(resource.Header.Type.String(), "Type")
	return Record{resource.Header.Name.String(), kind, resource.Header.TTL, value(resource.Body)}
}

func value(body dnsmessage.ResourceBody) string {
	switch b := body.(type) {
	case *dnsmessage.AResource:
		return netip.AddrFrom4(b.A).String()
	case *dnsmessage.AAAAResource:
		return netip.AddrFrom16(b.AAAA).String()
	case *dnsmessage.CNAMEResource:
		return b.CNAME.String()
	case *dnsmessage.NSResource:
		return b.NS.String()
	case *dnsmessage.PTRResource:
		return b.PTR.String()
	case *dnsmessage.MXResource:
		return fmt.Sprintf("%d %s", b.Pref, b.MX)
	case *dnsmessage.SRVResource:
		return fmt.Sprintf("%d %d %d %s", b.Priority, b.Weight, b.Port, b.Target)
	case *dnsmessage.TXTResource:
		return strings.ToValidUTF8(strings.Join(b.TXT, ""), "\uFFFD")
	case *dnsmessage.SOAResource:
		return fmt.Sprintf("%s %s %d", b.NS, b.MBox, b.Serial)
	}
	return body.GoString()
}
