#!/usr/bin/env bash
# The first process of the node: makes its surroundings, starts the parts, says "ready", and reaps what dies.
set -euo pipefail
read -r pid _ </proc/self/stat # as this machine counts: /proc is still its own
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$here/lib/settings.sh"
. "$here/lib/surroundings.sh"
. "$here/lib/certificates.sh"
. "$here/lib/control-plane.sh"
. "$here/lib/worker.sh"
. "$here/lib/images.sh"
. "$here/lib/jvm.sh"
cd "$RUN"
echo "$pid" >pid
trap 'echo failed >"$RUN/said"' EXIT

start() { # NAME COMMAND...
  local name=$1
  shift
  "$@" >"log/$name.log" 2>&1 </dev/null &
  echo "$(date +%T) started $name as $!"
}

configure() { # TEMPLATE [FILE]
  sed -e "s|@RUN@|$RUN|g; s|@REGISTRY@|$REGISTRY|g; s|@NODE_IP@|$NODE_IP|g; s|@DNS_IP@|$DNS_IP|g" \
    -e "s|@POD_CIDR@|$POD_CIDR|g; s|@CGROUP@|$CGROUP|g" "$here/configuration/$1" >"${2:-$1}"
}

surroundings
certificates
start_control_plane
start_registry_and_docker
base_images
kubectl_image &
kubectl_image=$!
start_worker
docker_image
jvm_images
wait $kubectl_image
await admin wait --for=condition=Ready node/node1 --timeout=60s
await admin create token default --duration=10m # the last thing to come up that tests lean on

trap - EXIT
echo ready >said
set +e
while wait -n -p ended; code=$?; [ -n "${ended:-}" ]; do
  echo "$(date +%T) process $ended ended with $code"
done
