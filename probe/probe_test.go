package main

import (
	"bytes"
	"encoding/json"
	"net"
	"strings"
	"testing"
)

// tell asks as kapi does: a document in, a document out.
func tell(t *testing.T, ask Ask) Answer {
	t.Helper()
	if ask.Question.TimeoutMillis == 0 {
		ask.Question.TimeoutMillis = 5000
	}
	text, err := json.Marshal(ask)
	if err != nil {
		t.Fatal(err)
	}
	var out, errors bytes.Buffer
	if code := once(bytes.NewReader(text), &out, &errors); code != 0 {
		t.Fatalf("exit code %d: %s", code, &errors)
	}
	var got Answer
	if err := json.Unmarshal(out.Bytes(), &got); err != nil {
		t.Fatalf("no document: %v in %s", err, &out)
	}
	return got
}

func faulty(t *testing.T, got Answer, kind, stage string) {
	t.Helper()
	if got.Fault == nil || got.Fault.Kind != kind || got.Fault.Stage != stage {
		t.Fatalf("wanted %s at %s, got %+v", kind, stage, got.Fault)
	}
}

func faultless(t *testing.T, got Answer) {
	t.Helper()
	if got.Fault != nil {
		t.Fatalf("unexpected fault %+v", got.Fault)
	}
}

// serve talks to each connection as told and closes it.
func serve(t *testing.T, talk func(net.Conn)) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { listener.Close() })
	go func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			go func() {
				defer conn.Close()
				talk(conn)
			}()
		}
	}()
	return listener.Addr().String()
}

func TestAQuestionThatCannotBeReadEndsWithItsOwnCode(t *testing.T) {
	for _, text := range []string{"", "{", `{"question":{"type":"Http","timeoutMillis":0}}`} {
		var out, errors bytes.Buffer
		if code := once(strings.NewReader(text), &out, &errors); code != senseless || errors.Len() == 0 || out.Len() > 0 {
			t.Errorf("%q: code %d, said %q, answered %q", text, code, &errors, &out)
		}
	}
}

func TestAnInputThatStaysOpenIsAnsweredAllTheSame(t *testing.T) {
	address := serve(t, func(net.Conn) {})
	host, port, _ := net.SplitHostPort(address)
	open, write := net.Pipe()
	go write.Write([]byte(`{"question":{"type":"Tcp","timeoutMillis":5000,"host":"` + host + `","port":` + port + `}}`))
	var out, errors bytes.Buffer
	if code := once(open, &out, &errors); code != 0 {
		t.Fatal(code, errors.String())
	}
}

func TestAnUnknownTypeIsToldAsThat(t *testing.T) {
	faulty(t, tell(t, Ask{Question: Question{Type: "Smtp"}}), "OTHER", "LOOKUP")
}
