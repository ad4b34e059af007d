package main

import (
	"os"
	"strconv"
	"strings"
)

// resolv is what /etc/resolv.conf tells a resolver to do.
type resolv struct {
	servers, search []string
	dots            int
}

func readResolv(file string) (resolv, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return resolv{}, err
	}
	found := resolv{servers: []string{}, search: []string{}, dots: 1}
	for _, line := range strings.Split(string(text), "\n") {
		words := strings.Fields(line)
		if len(words) < 2 {
			continue
		}
		switch words[0] {
		case "nameserver":
			found.servers = append(found.servers, words[1])
		case "search", "domain":
			found.search = words[1:]
		case "options":
			found.options(words[1:])
		}
	}
	return found, nil
}

func (r *resolv) options(words []string) {
	for _, word := range words {
		if number, is := strings.CutPrefix(word, "ndots:"); is {
			if dots, err := strconv.Atoi(number); err == nil {
				r.dots = dots
			}
		}
	}
}

// candidates are the names that are tried, in this order, until one is known.
func (r resolv) candidates(name string) []string {
	if strings.HasSuffix(name, ".") {
		return []string{name}
	}
	var searched []string
	for _, suffix := range r.search {
		searched = append(searched, name+"."+strings.TrimSuffix(suffix, ".")+".")
	}
	if strings.Count(name, ".") >= r.dots {
		return append([]string{name + "."}, searched...)
	}
	return append(searched, name+".")
}
