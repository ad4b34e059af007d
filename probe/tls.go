package main

import (
	"context"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"encoding/hex"
	"fmt"
	"net"

	_ "golang.org/x/crypto/x509roots/fallback" // the public authorities: an image from scratch brings none
)

// handshakes verifies by itself, so that what was seen is told even where nobody vouches for it.
type handshakes struct {
	stages      *stages
	authorities string
	unverified  bool
	last        *Shaken
}

func shake(ask Ask) Answer {
	q, s := ask.Question, newStages()
	ctx, cancel := context.WithTimeout(s.dialing(context.Background()), q.timeout())
	defer cancel()
	h := &handshakes{stages: s, authorities: ask.Authorities, unverified: true}
	conn, err := dial(ctx, q.place())
	if err == nil {
		name := q.ServerName
		if name == "" {
			name = q.Host
		}
		var secured net.Conn
		if secured, err = h.over(ctx, conn, name, []string{"h2", "http/1.1"}); err == nil {
			secured.Close()
		}
	}
	return Answer{Fault: s.fault(err), Timing: s.timing(), Address: s.address, Hops: []Hop{}, TLS: h.last}
}

func (h *handshakes) over(ctx context.Context, conn net.Conn, name string, protocols []string) (net.Conn, error) {
	h.stages.enter("HANDSHAKE")
	secured := tls.Client(conn, &tls.Config{
		ServerName: name, NextProtos: protocols, InsecureSkipVerify: true, MinVersion: tls.VersionTLS10,
	})
	if err := secured.HandshakeContext(ctx); err != nil {
		conn.Close()
		return nil, err
	}
	h.stages.leave("HANDSHAKE")
	h.last = h.seen(secured.ConnectionState(), name)
	if h.last.Verified || h.unverified {
		return secured, nil
	}
	conn.Close()
	return nil, fmt.Errorf("%w: %s", errUnverified, h.last.Doubt)
}

func (h *handshakes) seen(state tls.ConnectionState, name string) *Shaken {
	seen := &Shaken{
		Version: tls.VersionName(state.Version), Cipher: tls.CipherSuiteName(state.CipherSuite),
		Protocol: state.NegotiatedProtocol, ServerName: name, Chain: []Certificate{},
	}
	for _, certificate := range state.PeerCertificates {
		seen.Chain = append(seen.Chain, certificateOf(certificate))
	}
	if err := h.verify(state.PeerCertificates, name); err != nil {
		seen.Doubt = err.Error()
	} else {
		seen.Verified = true
	}
	return seen
}

func (h *handshakes) verify(chain []*x509.Certificate, name string) error {
	roots, err := x509.SystemCertPool()
	if err != nil {
		return err
	}
	roots.AppendCertsFromPEM([]byte(h.authorities))
	between := x509.NewCertPool()
	for _, certificate := range chain[1:] {
		between.AddCert(certificate)
	}
	_, err = chain[0].Verify(x509.VerifyOptions{DNSName: name, Roots: roots, Intermediates: between})
	return err
}

func certificateOf(c *x509.Certificate) Certificate {
	names := append([]string{}, c.DNSNames...)
	for _, ip := range c.IPAddresses {
		names = append(names, ip.String())
	}
	sum := sha256.Sum256(c.Raw)
	return Certificate{c.Subject.String(), c.Issuer.String(), c.NotBefore.UTC(), c.NotAfter.UTC(), names,
		hex.EncodeToString(sum[:])}
}
