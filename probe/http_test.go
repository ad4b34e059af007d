package main

import (
	"bufio"
	"bytes"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"
)

func get(url string) Ask {
	return Ask{Question: Question{Type: "Http", Method: "GET", URL: url}}
}

// raw answers every request with these very bytes.
func raw(t *testing.T, response string) string {
	return "http://" + serve(t, func(conn net.Conn) {
		http.ReadRequest(bufio.NewReader(conn))
		io.WriteString(conn, response)
	})
}

func TestMethodHeadersHostAndBodyArriveAsGiven(t *testing.T) {
	var seen *http.Request
	var body []byte
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		seen = r
		body, _ = io.ReadAll(r.Body)
		w.WriteHeader(http.StatusNoContent)
	}))
	defer server.Close()
	ask := get(server.URL + "/a%20path?q=1")
	ask.Question.Method = "PROPFIND"
	ask.Question.Body = []byte{0, 255, 10}
	ask.Question.Headers = []Header{{"X-Twice", "one"}, {"X-Twice", "two"}, {"Host", "shop.example"}, {"User-Agent", "me"}}
	got := tell(t, ask)
	faultless(t, got)
	if seen.Method != "PROPFIND" || seen.Host != "shop.example" || seen.RequestURI != "/a%20path?q=1" ||
		!slices.Equal(seen.Header["X-Twice"], []string{"one", "two"}) || seen.UserAgent() != "me" ||
		!bytes.Equal(body, []byte{0, 255, 10}) {
		t.Errorf("%+v %q", seen, body)
	}
	if got.Reply.Status != 204 || len(got.Reply.Body) != 0 {
		t.Errorf("%+v", got.Reply)
	}
}

func TestRepeatedHeadersChunksTrailersAndBlankLinesAreKept(t *testing.T) {
	got := tell(t, get(raw(t, "HTTP/1.1 418 I'm a teapot\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\nTrailer: X-Sum\r\n"+
		"Transfer-Encoding: chunked\r\n\r\n6\r\none\n\n\n\r\n3\r\ntwo\r\n0\r\nX-Sum: 9\r\n\r\n")))
	faultless(t, got)
	want := []Header{{"Set-Cookie", "a=1"}, {"Set-Cookie", "b=2"}}
	if !slices.Equal(got.Reply.Headers, want) || !slices.Equal(got.Reply.Trailers, []Header{{"X-Sum", "9"}}) {
		t.Errorf("%+v", got.Reply)
	}
	if string(got.Reply.Body) != "one\n\n\ntwo" || !got.Reply.Chunked || got.Reply.Reason != "I'm a teapot" || got.Reply.Length != -1 {
		t.Errorf("%+v", got.Reply)
	}
}

func TestInterimResponsesAreToldAndNotTakenForTheLast(t *testing.T) {
	got := tell(t, get(raw(t, "HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")))
	faultless(t, got)
	if got.Reply.Status != 200 || len(got.Reply.Interim) != 1 || got.Reply.Interim[0].Status != 103 {
		t.Errorf("%+v", got.Reply)
	}
}

func TestBinaryEmptyAndInvalidTextComeByteForByte(t *testing.T) {
	for _, body := range []string{"", "\x00\x01\xfe\xff", "caf\xe9"} {
		got := tell(t, get(raw(t, "HTTP/1.1 200 OK\r\nX-Odd: caf\xe9\r\nConnection: close\r\n\r\n"+body)))
		faultless(t, got)
		if string(got.Reply.Body) != body {
			t.Errorf("%q became %q", body, got.Reply.Body)
		}
	}
}

func TestABodyOf50MegabytesIsCutAtTheLimit(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Length", "52428800")
		for range 50 {
			w.Write(make([]byte, 1<<20))
		}
	}))
	defer server.Close()
	ask := get(server.URL)
	ask.Limit = 4096
	got := tell(t, ask)
	faultless(t, got)
	if !got.Reply.Cut || len(got.Reply.Body) != 4096 || got.Reply.Length != 52428800 {
		t.Errorf("cut %v, %d bytes of %d", got.Reply.Cut, len(got.Reply.Body), got.Reply.Length)
	}
	ask.Question.Method = "HEAD"
	if tell(t, ask).Reply.Cut {
		t.Error("a body that ends at the limit is whole")
	}
}

func TestAServerThatNeverAnswersTimesOutWhileWaiting(t *testing.T) {
	ask := get("http://" + serve(t, func(conn net.Conn) { io.Copy(io.Discard, conn) }))
	ask.Question.TimeoutMillis = 200
	got := tell(t, ask)
	faulty(t, got, "TIMED_OUT", "WAIT")
	if got.Address == "" || got.Timing.Connect == 0 || got.Timing.Total < 200_000 {
		t.Errorf("%+v", got)
	}
}

func TestABodyThatNeverEndsIsToldAsFarAsItCame(t *testing.T) {
	ask := get("http://" + serve(t, func(conn net.Conn) {
		io.WriteString(conn, "HTTP/1.1 200 OK\r\n\r\nhalf")
		time.Sleep(time.Second)
	}))
	ask.Question.TimeoutMillis = 200
	got := tell(t, ask)
	faulty(t, got, "TIMED_OUT", "BODY")
	if string(got.Reply.Body) != "half" {
		t.Errorf("%+v", got.Reply)
	}
}

func TestAServerThatResetsOrHangsUpLosesTheConnection(t *testing.T) {
	reset := serve(t, func(conn net.Conn) {
		http.ReadRequest(bufio.NewReader(conn))
		conn.(*net.TCPConn).SetLinger(0)
	})
	faulty(t, tell(t, get("http://"+reset)), "CONNECTION_LOST", "WAIT")
	faulty(t, tell(t, get(raw(t, ""))), "CONNECTION_LOST", "WAIT")
	faulty(t, tell(t, get(raw(t, "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf"))), "CONNECTION_LOST", "BODY")
}

func TestGarbageIsNotUnderstood(t *testing.T) {
	faulty(t, tell(t, get(raw(t, "220 mail.example ESMTP\r\n"))), "NOT_UNDERSTOOD", "WAIT")
}

func TestAPortNobodyListensOnRefuses(t *testing.T) {
	listener, _ := net.Listen("tcp", "127.0.0.1:0")
	listener.Close()
	faulty(t, tell(t, get("http://"+listener.Addr().String())), "CONNECTION_REFUSED", "CONNECT")
}

func TestANameNobodyKnowsIsUnknown(t *testing.T) {
	names(t, map[string]string{})
	faulty(t, tell(t, get("http://nobody.example")), "NAME_UNKNOWN", "LOOKUP")
}

func TestRedirectsAreFollowedOnlyWhenAsked(t *testing.T) {
	last := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		io.WriteString(w, r.Header.Get("Authorization"))
	}))
	defer last.Close()
	first := httptest.NewServer(http.RedirectHandler(strings.Replace(last.URL, "127.0.0.1", "localhost", 1), http.StatusFound))
	defer first.Close()
	ask := get(first.URL)
	ask.Question.Headers = []Header{{"Authorization", "Bearer secret"}}
	got := tell(t, ask)
	if got.Reply.Status != 302 || len(got.Hops) != 0 {
		t.Errorf("%+v", got)
	}
	ask.Question.Follow = true
	got = tell(t, ask)
	faultless(t, got)
	if got.Reply.Status != 200 || len(got.Hops) != 1 || got.Hops[0].URL != first.URL || got.Hops[0].Status != 302 {
		t.Errorf("%+v", got)
	}
	if len(got.Reply.Body) != 0 {
		t.Errorf("another host was given %q", got.Reply.Body)
	}
}

func TestRedirectsThatNeverEndAreGivenUp(t *testing.T) {
	server := httptest.NewServer(http.RedirectHandler("/again", http.StatusFound))
	defer server.Close()
	ask := get(server.URL)
	ask.Question.Follow = true
	got := tell(t, ask)
	if got.Fault == nil || got.Fault.Kind != "TOO_MANY_REDIRECTS" || len(got.Hops) != mostHops {
		t.Errorf("%+v", got)
	}
}

func TestHttp2IsSpokenWithAndWithoutTLS(t *testing.T) {
	spoken := new(http.Protocols)
	spoken.SetHTTP1(true)
	spoken.SetUnencryptedHTTP2(true)
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { io.WriteString(w, r.Proto) }))
	server.Config.Protocols = spoken
	server.Start()
	defer server.Close()
	for protocol, want := range map[string]string{"AUTO": "HTTP/1.1", "HTTP1": "HTTP/1.1", "HTTP2": "HTTP/2.0"} {
		ask := get(server.URL)
		ask.Question.Protocol = protocol
		got := tell(t, ask)
		faultless(t, got)
		if string(got.Reply.Body) != want || got.Reply.Protocol != want {
			t.Errorf("%s spoke %s", protocol, got.Reply.Body)
		}
	}
}
