package main

import (
	"context"
	"net"
	"strconv"
)

func connect(ask Ask) Answer {
	q, s := ask.Question, newStages()
	ctx, cancel := context.WithTimeout(s.dialing(context.Background()), q.timeout())
	defer cancel()
	conn, err := dial(ctx, q.place())
	if err == nil {
		conn.Close()
	}
	return Answer{Fault: s.fault(err), Timing: s.timing(), Address: s.address, Hops: []Hop{}}
}

func (q Question) place() string {
	return net.JoinHostPort(q.Host, strconv.Itoa(q.Port))
}

func dial(ctx context.Context, place string) (net.Conn, error) {
	host, _, err := net.SplitHostPort(place)
	if err != nil {
		return nil, err
	}
	if err := refusedName(host); err != nil {
		return nil, err
	}
	return dialer().DialContext(ctx, "tcp", place)
}
