package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"strings"
	"time"

	"golang.org/x/net/dns/dnsmessage"
)

var usualTypes = []string{"A", "AAAA", "CNAME", "SRV", "TXT", "MX", "NS"}

func lookUp(ask Ask, file string) Answer {
	s := newStages()
	s.enter("LOOKUP")
	ctx, cancel := context.WithTimeout(context.Background(), ask.Question.timeout())
	defer cancel()
	looked, err := look(ctx, ask.Question, file)
	s.leave("LOOKUP")
	return Answer{Fault: s.fault(err), Timing: s.timing(), Hops: []Hop{}, DNS: looked}
}

func look(ctx context.Context, q Question, file string) (*Looked, error) {
	conf, err := readResolv(file)
	if err != nil {
		return nil, &net.DNSError{Err: err.Error(), Name: q.Name}
	}
	looked := &Looked{Servers: conf.servers, Search: conf.search, Dots: conf.dots, Lookups: []Lookup{}}
	names, types := conf.candidates(q.Name), q.Types
	if len(types) == 0 {
		types = usualTypes
	}
	if ip, err := netip.ParseAddr(q.Name); err == nil {
		names, types = []string{reverse(ip)}, []string{"PTR"}
	}
	for _, name := range names {
		known, err := looked.ask(ctx, name, types)
		if err != nil {
			return looked, err
		}
		if known {
			looked.Answered = name
			return looked, nil
		}
	}
	return looked, &net.DNSError{Err: "no record under any of the names tried", Name: q.Name, IsNotFound: true}
}

// ask goes through the types; a name that does not exist has none of them, so it is asked for once.
func (l *Looked) ask(ctx context.Context, name string, types []string) (bool, error) {
	known := false
	for _, kind := range types {
		one, err := l.anyServer(ctx, name, kind)
		if err != nil {
			return known, err
		}
		l.Lookups = append(l.Lookups, one)
		known = known || len(one.Records) > 0
		if one.Code == "NXDOMAIN" {
			return known, nil
		}
	}
	return known, nil
}

func (l *Looked) anyServer(ctx context.Context, name, kind string) (Lookup, error) {
	err := errors.New("no name server is configured")
	for _, server := range l.Servers {
		var one Lookup
		if one, err = query(ctx, server, name, kind); err == nil {
			return one, nil
		}
	}
	if ctx.Err() != nil {
		return Lookup{}, ctx.Err()
	}
	return Lookup{}, &net.DNSError{Err: err.Error(), Name: name}
}

func query(ctx context.Context, server, name, kind string) (Lookup, error) {
	place := server
	if _, _, err := net.SplitHostPort(server); err != nil {
		place = net.JoinHostPort(server, "53")
	}
	one := Lookup{Name: name, Type: kind, Server: place, Records: []Record{}}
	question, err := questionOf(name, kind)
	if err != nil {
		return one, err
	}
	begin := time.Now()
	message, err := exchange(ctx, "udp", place, question)
	if err == nil && message.Truncated {
		message, err = exchange(ctx, "tcp", place, question)
	}
	if err != nil {
		return one, err
	}
	one.Micros, one.Code = time.Since(begin).Microseconds(), code(message.RCode)
	for _, answer := range message.Answers {
		one.Records = append(one.Records, record(answer))
	}
	return one, nil
}

func code(code dnsmessage.RCode) string {
	switch code {
	case dnsmessage.RCodeSuccess:
		return "NOERROR"
	case dnsmessage.RCodeNameError:
		return "NXDOMAIN"
	case dnsmessage.RCodeServerFailure:
		return "SERVFAIL"
	case dnsmessage.RCodeRefused:
		return "REFUSED"
	}
	return fmt.Sprintf("RCODE%d", code)
}

func reverse(ip netip.Addr) string {
	var labels []string
	if ip = ip.Unmap(); ip.Is4() {
		for _, part := range ip.As4() {
			labels = append([]string{fmt.Sprint(part)}, labels...)
		}
		return strings.Join(labels, ".") + ".in-addr.arpa."
	}
	for _, part := range ip.As16() {
		labels = append([]string{fmt.Sprintf("%x", part&15), fmt.Sprintf("%x", part>>4)}, labels...)
	}
	return strings.Join(labels, ".") + ".ip6.arpa."
}
