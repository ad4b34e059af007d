package main

import "time"

// An Answer holds whatever was learnt; a fault says what kept the rest from being learnt.
type Answer struct {
	Fault   *Fault  `json:"fault"`
	Timing  Timing  `json:"timing"`
	Address string  `json:"address"`
	Reply   *Reply  `json:"reply"`
	Hops    []Hop   `json:"hops"`
	TLS     *Shaken `json:"tls"`
	DNS     *Looked `json:"dns"`
}

// A Fault is told by kind, by the stage it happened in, and in the words of the system.
type Fault struct {
	Kind   string `json:"kind"`
	Stage  string `json:"stage"`
	Detail string `json:"detail"`
}

// Timing is in microseconds; 0 where the stage was not reached or not needed. All but Total are of the last hop.
type Timing struct {
	Lookup    int64 `json:"lookup"`
	Connect   int64 `json:"connect"`
	Handshake int64 `json:"handshake"`
	Wait      int64 `json:"firstByte"`
	Body      int64 `json:"body"`
	Total     int64 `json:"total"`
}

// A Reply is the last response, its body as it was sent.
type Reply struct {
	Protocol string    `json:"protocol"`
	Status   int       `json:"status"`
	Reason   string    `json:"reason"`
	Headers  []Header  `json:"headers"`
	Trailers []Header  `json:"trailers"`
	Interim  []Interim `json:"interim"`
	Body     []byte    `json:"body"`
	// Length is what the head announced; -1 where it announced none.
	Length  int64 `json:"length"`
	Chunked bool  `json:"chunked"`
	// Cut: there was more than the limit.
	Cut bool `json:"cut"`
}

// An Interim response (1xx) comes before the last one.
type Interim struct {
	Status  int      `json:"status"`
	Headers []Header `json:"headers"`
}

// A Hop is a redirect that was followed.
type Hop struct {
	URL      string `json:"url"`
	Status   int    `json:"status"`
	Location string `json:"location"`
}

// Shaken is what a TLS handshake told.
type Shaken struct {
	Version    string        `json:"version"`
	Cipher     string        `json:"cipher"`
	Protocol   string        `json:"protocol"`
	ServerName string        `json:"serverName"`
	Verified   bool          `json:"verified"`
	Doubt      string        `json:"doubt"`
	Chain      []Certificate `json:"chain"`
}

// A Certificate of a chain, the server's own first.
type Certificate struct {
	Subject     string    `json:"subject"`
	Issuer      string    `json:"issuer"`
	From        time.Time `json:"from"`
	Until       time.Time `json:"until"`
	Names       []string  `json:"names"`
	Fingerprint string    `json:"fingerprint"`
}

// Looked is how a name was looked up.
type Looked struct {
	Servers  []string `json:"servers"`
	Search   []string `json:"search"`
	Dots     int      `json:"dots"`
	Answered string   `json:"answered"`
	Lookups  []Lookup `json:"lookups"`
}

// A Lookup is one question to one server.
type Lookup struct {
	Name    string   `json:"name"`
	Type    string   `json:"type"`
	Server  string   `json:"server"`
	Code    string   `json:"code"`
	Micros  int64    `json:"micros"`
	Records []Record `json:"records"`
}

// A Record of the answer.
type Record struct {
	Name  string `json:"name"`
	Type  string `json:"type"`
	TTL   uint32 `json:"ttl"`
	Value string `json:"value"`
}
