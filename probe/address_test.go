package main

import (
	"net/http"
	"net/http/httptest"
	"net/netip"
	"testing"
)

func TestLinkLocalAndMetadataAddressesAreRefusedInEveryForm(t *testing.T) {
	for _, address := range []string{
		"169.254.169.254", "169.254.0.1", "::ffff:169.254.169.254", "::169.254.169.254", "64:ff9b::169.254.169.254",
		"2002:a9fe:a9fe::1", "fe80::1", "fe80::1%eth0", "fd00:ec2::254", "fd20:ce::254", "100.100.100.200",
		"192.0.0.192", "168.63.129.16",
	} {
		if !refused(netip.MustParseAddr(address)) {
			t.Errorf("%s would be called", address)
		}
	}
}

func TestOrdinaryAddressesAreNotRefused(t *testing.T) {
	for _, address := range []string{"10.0.0.1", "127.0.0.1", "::1", "2001:db8::1", "169.253.0.1", "::ffff:10.0.0.1", "fd00::1"} {
		if refused(netip.MustParseAddr(address)) {
			t.Errorf("%s would not be called", address)
		}
	}
}

func TestMetadataIsNotCalledByAddress(t *testing.T) {
	for _, question := range []Question{
		{Type: "Http", Method: "GET", URL: "http://169.254.169.254/latest/meta-data/"},
		{Type: "Tcp", Host: "169.254.169.254", Port: 80},
		{Type: "Tls", Host: "::ffff:169.254.169.254", Port: 443},
	} {
		faulty(t, tell(t, Ask{Question: question}), "ADDRESS_REFUSED", "CONNECT")
	}
}

func TestMetadataIsNotCalledByItsName(t *testing.T) {
	faulty(t, tell(t, Ask{Question: Question{Type: "Http", Method: "GET", URL: "http://Metadata.Google.Internal./"}}),
		"ADDRESS_REFUSED", "LOOKUP")
}

func TestMetadataIsNotCalledByANameThatResolvesToIt(t *testing.T) {
	names(t, map[string]string{"innocent.example.": "169.254.169.254"})
	got := tell(t, Ask{Question: Question{Type: "Http", Method: "GET", URL: "http://innocent.example/"}})
	faulty(t, got, "ADDRESS_REFUSED", "CONNECT")
}

func TestMetadataIsNotCalledByARedirect(t *testing.T) {
	for _, to := range []string{"http://169.254.169.254/latest/", "http://metadata.google.internal/"} {
		server := httptest.NewServer(http.RedirectHandler(to, http.StatusFound))
		defer server.Close()
		got := tell(t, Ask{Question: Question{Type: "Http", Method: "GET", URL: server.URL, Follow: true}})
		if got.Fault == nil || got.Fault.Kind != "ADDRESS_REFUSED" {
			t.Errorf("%s: %+v", to, got.Fault)
		}
	}
}
