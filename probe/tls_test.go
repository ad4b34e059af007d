package main

import (
	"encoding/pem"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"testing"
)

func secured(t *testing.T) *httptest.Server {
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { io.WriteString(w, r.Proto) }))
	server.EnableHTTP2 = true
	server.Config.ErrorLog = nil
	server.StartTLS()
	t.Cleanup(server.Close)
	return server
}

func TestWhatNobodyVouchesForIsToldAndNotAsked(t *testing.T) {
	got := tell(t, get(secured(t).URL))
	faulty(t, got, "CERTIFICATE_UNVERIFIED", "HANDSHAKE")
	if got.TLS == nil || got.TLS.Verified || got.TLS.Doubt == "" || len(got.TLS.Chain) != 1 || got.TLS.Version != "TLS 1.3" {
		t.Errorf("%+v", got.TLS)
	}
	if got.Reply != nil {
		t.Error("the request went out")
	}
}

func TestItIsAskedWhereThePersonAllowsItAndTheDoubtStays(t *testing.T) {
	ask := get(secured(t).URL)
	ask.Question.Unverified = true
	got := tell(t, ask)
	faultless(t, got)
	if string(got.Reply.Body) != "HTTP/2.0" || got.TLS.Verified || got.TLS.Protocol != "h2" || got.Timing.Handshake == 0 {
		t.Errorf("%+v %+v", got.Reply, got.TLS)
	}
	ask.Question.Protocol = "HTTP1"
	if body := string(tell(t, ask).Reply.Body); body != "HTTP/1.1" {
		t.Error(body)
	}
}

func TestAnAuthorityThatIsGivenIsBelieved(t *testing.T) {
	server := secured(t)
	ask := get(server.URL)
	ask.Authorities = string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: server.Certificate().Raw}))
	got := tell(t, ask)
	faultless(t, got)
	if !got.TLS.Verified || got.TLS.Doubt != "" {
		t.Errorf("%+v", got.TLS)
	}
}

func TestAHandshakeAloneTellsTheChainAndTheDoubt(t *testing.T) {
	address := secured(t).Listener.Addr().(*net.TCPAddr)
	got := tell(t, Ask{Question: Question{Type: "Tls", Host: "127.0.0.1", Port: address.Port, ServerName: "shop.example"}})
	faultless(t, got)
	if got.TLS.ServerName != "shop.example" || got.TLS.Verified || len(got.TLS.Chain[0].Names) == 0 || got.TLS.Chain[0].Until.IsZero() {
		t.Errorf("%+v", got.TLS)
	}
}

func TestAServerWithoutTLSFailsTheHandshake(t *testing.T) {
	server := httptest.NewServer(http.NotFoundHandler())
	defer server.Close()
	address := server.Listener.Addr().(*net.TCPAddr)
	got := tell(t, Ask{Question: Question{Type: "Tls", Host: "127.0.0.1", Port: address.Port}})
	faulty(t, got, "HANDSHAKE_FAILED", "HANDSHAKE")
}

func TestAConnectionIsToldWithItsAddressAndTime(t *testing.T) {
	address := serve(t, func(net.Conn) {})
	place, _ := net.ResolveTCPAddr("tcp", address)
	got := tell(t, Ask{Question: Question{Type: "Tcp", Host: "127.0.0.1", Port: place.Port}})
	faultless(t, got)
	if got.Address != address || got.Timing.Connect == 0 || got.Timing.Total < got.Timing.Connect {
		t.Errorf("%+v", got)
	}
}
