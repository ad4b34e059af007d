package main

import (
	"context"
	"net"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"golang.org/x/net/dns/dnsmessage"
)

// nameServer answers A questions from this table and says of other names that they do not exist.
func nameServer(t *testing.T, table map[string]string) string {
	t.Helper()
	conn, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	go func() {
		bytes := make([]byte, 1500)
		for {
			length, from, err := conn.ReadFrom(bytes)
			if err != nil {
				return
			}
			var message dnsmessage.Message
			if message.Unpack(bytes[:length]) == nil {
				reply := answerOf(message, table)
				if packed, err := reply.Pack(); err == nil {
					conn.WriteTo(packed, from)
				}
			}
		}
	}()
	return conn.LocalAddr().String()
}

func answerOf(message dnsmessage.Message, table map[string]string) dnsmessage.Message {
	message.Response, message.Additionals = true, nil
	question := message.Questions[0]
	address, known := table[question.Name.String()]
	if !known {
		message.RCode = dnsmessage.RCodeNameError
	} else if question.Type == dnsmessage.TypeA {
		message.Answers = []dnsmessage.Resource{{
			Header: dnsmessage.ResourceHeader{Name: question.Name, Class: dnsmessage.ClassINET, TTL: 5},
			Body:   &dnsmessage.AResource{A: [4]byte(net.ParseIP(address).To4())},
		}}
	}
	return message
}

// names makes the resolver of the whole process ask such a server.
func names(t *testing.T, table map[string]string) {
	server := nameServer(t, table)
	was := net.DefaultResolver
	t.Cleanup(func() { net.DefaultResolver = was })
	net.DefaultResolver = &net.Resolver{PreferGo: true, Dial: func(ctx context.Context, _, _ string) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, "udp", server)
	}}
}

func conf(t *testing.T, text string) string {
	file := filepath.Join(t.TempDir(), "resolv.conf")
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

func lookupOf(name string, file string) Answer {
	return lookUp(Ask{Question: Question{Type: "Dns", Name: name, TimeoutMillis: 3000}}, file)
}

func TestTheSearchPathIsGoneThroughAndEachTryIsTold(t *testing.T) {
	server := nameServer(t, map[string]string{"cart.shop.svc.cluster.local.": "10.0.0.7"})
	file := conf(t, "search wrong.svc.cluster.local svc.cluster.local\nnameserver "+server+"\noptions ndots:5\n")
	got := lookupOf("cart.shop", file)
	faultless(t, got)
	if got.DNS.Answered != "cart.shop.svc.cluster.local." || got.DNS.Dots != 5 {
		t.Fatalf("%+v", got.DNS)
	}
	first, second := got.DNS.Lookups[0], got.DNS.Lookups[1]
	if first.Name != "cart.shop.wrong.svc.cluster.local." || first.Code != "NXDOMAIN" || first.Server != server {
		t.Errorf("%+v", first)
	}
	if second.Code != "NOERROR" || !slices.Equal(second.Records, []Record{{"cart.shop.svc.cluster.local.", "A", 5, "10.0.0.7"}}) {
		t.Errorf("%+v", second)
	}
	if len(got.DNS.Lookups) != 1+len(usualTypes) {
		t.Errorf("%d questions", len(got.DNS.Lookups))
	}
}

func TestANameWithoutRecordsIsUnknownThoughTheServerEchoesIt(t *testing.T) {
	got := lookupOf("nobody.shop", conf(t, "search svc.cluster.local\nnameserver "+nameServer(t, nil)+"\n"))
	faulty(t, got, "NAME_UNKNOWN", "LOOKUP")
	if got.DNS.Answered != "" || len(got.DNS.Lookups) != 2 {
		t.Errorf("%+v", got.DNS)
	}
}

func TestAServerThatDoesNotListenIsAFailureAndNoVerdict(t *testing.T) {
	faulty(t, lookupOf("cart.", conf(t, "nameserver 127.0.0.1:1\n")), "LOOKUP_FAILED", "LOOKUP")
}

func TestAnAddressIsLookedUpBackwards(t *testing.T) {
	got := lookupOf("10.0.0.7", conf(t, "nameserver "+nameServer(t, map[string]string{"7.0.0.10.in-addr.arpa.": "10.0.0.7"})+"\n"))
	if got.DNS.Lookups[0].Name != "7.0.0.10.in-addr.arpa." || got.DNS.Lookups[0].Type != "PTR" {
		t.Errorf("%+v", got.DNS)
	}
}

func TestDotsDecideWhetherTheNameIsTriedFirst(t *testing.T) {
	conf := resolv{search: []string{"a"}, dots: 2}
	if got := conf.candidates("x.y"); !slices.Equal(got, []string{"x.y.a.", "x.y."}) {
		t.Error(got)
	}
	if got := conf.candidates("x.y.z"); !slices.Equal(got, []string{"x.y.z.", "x.y.z.a."}) {
		t.Error(got)
	}
	if got := conf.candidates("x."); !slices.Equal(got, []string{"x."}) {
		t.Error(got)
	}
}
