#!/usr/bin/env bash
# Runs in the node's own network, still among this machine's processes: lays the cable to this machine, then becomes the
# node. $1 is a process in this machine's network.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$here/lib/settings.sh"
trap 'echo failed >"$RUN/said"' EXIT

ip link set lo up
ip link add node0 type veth peer name $LINK netns "$1"
ip address add $NODE_IP/24 dev node0
ip link set node0 up
nsenter --net --target "$1" ip address add $HOST_IP/24 dev $LINK
nsenter --net --target "$1" ip link set $LINK up
ip route add default via $HOST_IP

exec unshare --mount --pid --fork --kill-child bash "$here/lib/node.sh"
