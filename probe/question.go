package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"time"
)

// An Ask is a question and what limits its answer. The field names are those of Mosaic's contract.
type Ask struct {
	Question Question `json:"question"`
	// Limit is how many bytes of a body are brought at most.
	Limit int64 `json:"limit"`
	// Authorities are believed besides the public ones; PEM.
	Authorities string `json:"authorities"`
}

// A Question is of one of four types; each uses the fields it needs.
type Question struct {
	Type          string   `json:"type"`
	TimeoutMillis int64    `json:"timeoutMillis"`
	URL           string   `json:"url"`
	Method        string   `json:"method"`
	Headers       []Header `json:"headers"`
	Body          []byte   `json:"body"`
	Follow        bool     `json:"follow"`
	Unverified    bool     `json:"unverified"`
	Protocol      string   `json:"protocol"`
	Host          string   `json:"host"`
	Port          int      `json:"port"`
	ServerName    string   `json:"serverName"`
	Name          string   `json:"name"`
	Types         []string `json:"types"`
}

// A Header is one line of a head; a name may come more than once.
type Header struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

func read(in io.Reader) (Ask, error) {
	var ask Ask
	if err := json.NewDecoder(in).Decode(&ask); err != nil {
		return ask, err
	}
	if ask.Question.TimeoutMillis < 1 {
		return ask, errors.New("timeoutMillis must be positive")
	}
	if ask.Limit < 1 {
		ask.Limit = 1 << 20
	}
	return ask, nil
}

func (q Question) timeout() time.Duration {
	return time.Duration(q.TimeoutMillis) * time.Millisecond
}

func answer(ask Ask) Answer {
	switch ask.Question.Type {
	case "Http":
		return call(ask)
	case "Tcp":
		return connect(ask)
	case "Tls":
		return shake(ask)
	case "Dns":
		return lookUp(ask, "/etc/resolv.conf")
	default:
		return Answer{Fault: &Fault{Kind: "OTHER", Stage: "LOOKUP", Detail: fmt.Sprintf("no such type: %q", ask.Question.Type)}}
	}
}
