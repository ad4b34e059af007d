package main

import (
	"context"
	"crypto/tls"
	"errors"
	"net"
	"net/http/httptrace"
	"net/url"
	"strings"
	"sync"
	"syscall"
	"time"
)

// stages notes how far a question came and how long each part took; hooks of several dials may speak at once.
type stages struct {
	sync.Mutex
	begin   time.Time
	since   map[string]time.Time
	took    map[string]time.Duration
	stage   string
	address string
	interim []Interim
}

func newStages() *stages {
	return &stages{begin: time.Now(), since: map[string]time.Time{}, took: map[string]time.Duration{}, stage: "LOOKUP"}
}

func (s *stages) enter(stage string) {
	s.Lock()
	defer s.Unlock()
	s.stage = stage
	if _, known := s.since[stage]; !known {
		s.since[stage] = time.Now()
	}
}

func (s *stages) leave(stage string) {
	s.Lock()
	defer s.Unlock()
	if since, known := s.since[stage]; known && s.took[stage] == 0 {
		s.took[stage] = time.Since(since)
	}
}

// again forgets all but the beginning: another hop begins.
func (s *stages) again() {
	s.Lock()
	defer s.Unlock()
	s.since, s.took, s.stage, s.interim = map[string]time.Time{}, map[string]time.Duration{}, "LOOKUP", nil
}

func (s *stages) timing() Timing {
	s.Lock()
	defer s.Unlock()
	micros := func(stage string) int64 { return s.took[stage].Microseconds() }
	return Timing{micros("LOOKUP"), micros("CONNECT"), micros("HANDSHAKE"), micros("WAIT"), micros("BODY"),
		time.Since(s.begin).Microseconds()}
}

func (s *stages) fault(err error) *Fault {
	if err == nil {
		return nil
	}
	var whole *url.Error
	if errors.As(err, &whole) {
		err = whole.Err // without the address, which the asker knows
	}
	s.Lock()
	defer s.Unlock()
	return &Fault{Kind: kind(err, s.stage), Stage: s.stage, Detail: err.Error()}
}

func (s *stages) dialing(ctx context.Context) context.Context {
	return httptrace.WithClientTrace(ctx, &httptrace.ClientTrace{
		DNSStart:     func(httptrace.DNSStartInfo) { s.enter("LOOKUP") },
		DNSDone:      func(httptrace.DNSDoneInfo) { s.leave("LOOKUP") },
		ConnectStart: func(_, _ string) { s.enter("CONNECT") },
		ConnectDone: func(_, address string, err error) {
			if err == nil {
				s.leave("CONNECT")
				s.Lock()
				s.address = address
				s.Unlock()
			}
		},
	})
}

var errUnverified = errors.New("the certificate could not be verified")

func kind(err error, stage string) string {
	var name *net.DNSError
	var alert tls.AlertError
	var record tls.RecordHeaderError
	switch {
	case errors.Is(err, errRefused):
		return "ADDRESS_REFUSED"
	case errors.Is(err, errTooFar):
		return "TOO_MANY_REDIRECTS"
	case errors.Is(err, errUnverified):
		return "CERTIFICATE_UNVERIFIED"
	case errors.As(err, &name) && name.IsNotFound:
		return "NAME_UNKNOWN"
	case errors.Is(err, context.DeadlineExceeded) || isTimeout(err):
		return "TIMED_OUT"
	case errors.As(err, &name):
		return "LOOKUP_FAILED"
	case errors.Is(err, syscall.ECONNREFUSED):
		return "CONNECTION_REFUSED"
	case errors.Is(err, syscall.ENETUNREACH) || errors.Is(err, syscall.EHOSTUNREACH):
		return "UNREACHABLE"
	case errors.As(err, &alert) || errors.As(err, &record) || stage == "HANDSHAKE":
		return "HANDSHAKE_FAILED"
	case errors.Is(err, syscall.ECONNRESET) || errors.Is(err, syscall.EPIPE) || strings.HasSuffix(err.Error(), "EOF"):
		return "CONNECTION_LOST"
	case stage == "WAIT" || stage == "BODY":
		return "NOT_UNDERSTOOD"
	}
	return "OTHER"
}

func isTimeout(err error) bool {
	var slow net.Error
	return errors.As(err, &slow) && slow.Timeout()
}
