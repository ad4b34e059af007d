# An API server that is away, as pods see it. This machine still reaches it.

cut_off() {
  in_node nft -f - <<'E'
add table inet outage
add chain inet outage input { type filter hook input priority -10; }
flush chain inet outage input
add rule inet outage input iifname "pods" tcp dport 6443 reject with tcp reset
E
}

mend() { in_node nft delete table inet outage 2>/dev/null || true; }

in_node() { nsenter --net --target "$(cat "$RUN/pid")" "$@"; }
