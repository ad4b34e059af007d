// Command probe asks one question from where it runs and prints one JSON document: what came of it.
//
//	probe < ask.json    answers the question on its standard input
//	probe wait SECONDS  does nothing for so long, so that questions can be brought by exec
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strconv"
	"syscall"
	"time"
)

const (
	misused   = 2
	senseless = 3
)

func main() {
	switch {
	case len(os.Args) == 1:
		os.Exit(once(os.Stdin, os.Stdout, os.Stderr))
	case len(os.Args) == 3 && os.Args[1] == "wait":
		os.Exit(wait(os.Args[2]))
	default:
		fmt.Fprintln(os.Stderr, "usage: probe < ask.json | probe wait SECONDS")
		os.Exit(misused)
	}
}

// once needs no end of its input: the document says itself where it ends.
func once(in io.Reader, out, errors io.Writer) int {
	ask, err := read(in)
	if err != nil {
		fmt.Fprintln(errors, "the question cannot be read:", err)
		return senseless
	}
	if err := json.NewEncoder(out).Encode(answer(ask)); err != nil {
		fmt.Fprintln(errors, "the answer cannot be written:", err)
		return 1
	}
	return 0
}

func wait(seconds string) int {
	most, err := strconv.Atoi(seconds)
	if err != nil || most < 1 {
		fmt.Fprintln(os.Stderr, "SECONDS must be a positive number")
		return misused
	}
	asked := make(chan os.Signal, 1)
	signal.Notify(asked, syscall.SIGTERM, syscall.SIGINT)
	select {
	case <-asked:
	case <-time.After(time.Duration(most) * time.Second):
	}
	return 0
}
