# An API server that is away, as pods see it. This machine still reaches it.

# Before the service's address is translated: a reset that was not, would reach no pod.
cut_off() {
  in_node nft -f - <<E
add table inet outage
add chain inet outage from_pods { type filter hook prerouting priority -150; }
flush chain inet outage from_pods
add rule inet outage from_pods ip daddr $KUBERNETES_IP tcp dport 443 reject with tcp reset
E
}

mend() { in_node nft delete table inet outage 2>/dev/null || true; }

in_node() { nsenter --net --target "$(cat "$RUN/pid")" "$@"; }
