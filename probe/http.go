package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptrace"
	"net/textproto"
	"slices"
	"strings"
)

const mostHops = 10

var errTooFar = errors.New("more redirects than 10")

func call(ask Ask) Answer {
	s := newStages()
	ctx, cancel := context.WithTimeout(s.calling(s.dialing(context.Background())), ask.Question.timeout())
	defer cancel()
	h := &handshakes{stages: s, authorities: ask.Authorities, unverified: ask.Question.Unverified}
	c := &caller{ask: ask, stages: s, hops: []Hop{}}
	reply, err := c.call(ctx, h)
	fault := s.fault(err)
	return Answer{fault, s.timing(), s.address, reply, c.hops, h.last, nil}
}

type caller struct {
	ask    Ask
	stages *stages
	hops   []Hop
}

func (c *caller) call(ctx context.Context, h *handshakes) (*Reply, error) {
	request, err := c.request(ctx)
	if err != nil {
		return nil, err
	}
	client := &http.Client{Transport: transport(c.ask.Question.Protocol, h), CheckRedirect: c.redirect}
	response, err := client.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	return c.reply(response)
}

func (c *caller) request(ctx context.Context) (*http.Request, error) {
	q := c.ask.Question
	var body io.Reader
	if len(q.Body) > 0 {
		body = bytes.NewReader(q.Body)
	}
	request, err := http.NewRequestWithContext(ctx, q.Method, q.URL, body)
	if err != nil {
		return nil, err
	}
	request.Header.Set("User-Agent", "mosaic-probe")
	given := http.Header{}
	for _, header := range q.Headers {
		given.Add(header.Name, header.Value)
	}
	for name, values := range given {
		request.Header[name] = values
	}
	if host := given.Get("Host"); host != "" {
		request.Host = host
	}
	return request, nil
}

func (c *caller) redirect(next *http.Request, _ []*http.Request) error {
	if !c.ask.Question.Follow {
		return http.ErrUseLastResponse
	}
	if len(c.hops) == mostHops {
		return errTooFar
	}
	was := next.Response
	c.hops = append(c.hops, Hop{was.Request.URL.String(), was.StatusCode, was.Header.Get("Location")})
	c.stages.again()
	return nil
}

func (c *caller) reply(response *http.Response) (*Reply, error) {
	c.stages.enter("BODY")
	body, err := io.ReadAll(io.LimitReader(response.Body, c.ask.Limit+1))
	c.stages.leave("BODY")
	cut := int64(len(body)) > c.ask.Limit
	if cut {
		body = body[:c.ask.Limit]
	}
	c.stages.Lock()
	defer c.stages.Unlock()
	return &Reply{
		Protocol: response.Proto, Status: response.StatusCode,
		Reason:  strings.TrimSpace(strings.TrimPrefix(response.Status, statusDigits(response.Status))),
		Headers: headers(response.Header), Trailers: headers(response.Trailer),
		Interim: append([]Interim{}, c.stages.interim...),
		Body:    body, Length: response.ContentLength,
		Chunked: slices.Contains(response.TransferEncoding, "chunked"), Cut: cut,
	}, err
}

func statusDigits(status string) string {
	digits, _, _ := strings.Cut(status, " ")
	return digits
}

func headers(from http.Header) []Header {
	names := make([]string, 0, len(from))
	for name := range from {
		names = append(names, name)
	}
	slices.Sort(names)
	all := []Header{}
	for _, name := range names {
		for _, value := range from[name] {
			all = append(all, Header{name, strings.ToValidUTF8(value, "\uFFFD")})
		}
	}
	return all
}

func transport(protocol string, h *handshakes) *http.Transport {
	offered := []string{"h2", "http/1.1"}
	spoken := new(http.Protocols)
	switch protocol {
	case "HTTP1":
		offered = offered[1:]
		spoken.SetHTTP1(true)
	case "HTTP2":
		offered = offered[:1]
		spoken.SetHTTP2(true)
		spoken.SetUnencryptedHTTP2(true)
	default:
		spoken.SetHTTP1(true)
		spoken.SetHTTP2(true)
	}
	return &http.Transport{
		Protocols:              spoken,
		DisableCompression:     true,
		MaxResponseHeaderBytes: 256 << 10,
		DialContext: func(ctx context.Context, _, place string) (net.Conn, error) {
			return dial(ctx, place)
		},
		DialTLSContext: func(ctx context.Context, _, place string) (net.Conn, error) {
			conn, err := dial(ctx, place)
			if err != nil {
				return nil, err
			}
			host, _, _ := net.SplitHostPort(place)
			return h.over(ctx, conn, host, offered)
		},
	}
}

// calling notes what comes after the dial.
func (s *stages) calling(ctx context.Context) context.Context {
	return httptrace.WithClientTrace(ctx, &httptrace.ClientTrace{
		GotConn:              func(httptrace.GotConnInfo) { s.enter("WAIT") },
		GotFirstResponseByte: func() { s.leave("WAIT") },
		Got1xxResponse: func(code int, head textproto.MIMEHeader) error {
			s.Lock()
			defer s.Unlock()
			s.interim = append(s.interim, Interim{code, headers(http.Header(head))})
			return nil
		},
	})
}
