# Where things lie and which addresses the cluster uses. One cluster of this kind fits on a machine at a time.

CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/mosaic-e2e
BIN=$CACHE/bin # kept from run to run
RUN=$CACHE/run # gone after `cluster down`

CGROUP=mosaic-e2e
LINK=mosaic-e2e     # this machine's end of the cable to the node
HOST_IP=10.89.0.1   # this machine, as pods see it
NODE_IP=10.89.0.2   # the node, as this machine and pods see it
POD_CIDR=10.88.0.0/16
SERVICE_CIDR=10.87.0.0/16
KUBERNETES_IP=10.87.0.1
DNS_IP=10.87.0.10
SERVER=https://$NODE_IP:6443
REGISTRY=$NODE_IP:5000 # plain http
GATE=$HOST_IP:5001     # where a test may stand between the nodes and the registry, plain http as well

say() { printf '%s cluster: %s\n' "$(date +%T)" "$*" >&2; }
die() { say "$*"; exit 1; }

# Until a command succeeds, at most about a minute.
await() {
  local deadline=$((SECONDS + 60))
  until "$@" >/dev/null 2>&1; do
    ((SECONDS < deadline)) || { say "gave up waiting for: $*"; return 1; }
    sleep 0.2
  done
}

admin() { "$BIN/kubectl" --kubeconfig "$RUN/admin.kubeconfig" "$@"; }
