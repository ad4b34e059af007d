# Up and down. The node is one process tree in namespaces of its own: when its first process is killed, the kernel takes
# every other process, mount and interface of it along.

up() {
  is_up && return
  [ "$(id -u)" = 0 ] || die "only root can make the namespaces the node lives in"
  down
  mkdir -p "$RUN/log"
  chmod 700 "$CACHE"
  mkfifo "$RUN/said"
  say "starting"
  # flock holds the lock exactly as long as the node lives, whoever started it.
  setsid flock -o "$RUN/lock" unshare --net bash "$here/lib/cable.sh" $$ >"$RUN/log/node.log" 2>&1 </dev/null &
  local word=
  exec 8<>"$RUN/said"
  read -rt 180 -u 8 word || true
  exec 8>&-
  if [ "$word" != ready ]; then
    tail -n 20 "$RUN/log/node.log" >&2
    [ -z "${MOSAIC_E2E_LOGS:-}" ] || { . "$here/lib/logs.sh" && collect_logs "$MOSAIC_E2E_LOGS"; }
    down
    die "the cluster did not start"
  fi
  touch "$RUN/ready"
  say "ready: $SERVER"
}

is_up() { [ -e "$RUN/ready" ] && lives; }

lives() { [ -e "$RUN/lock" ] && ! flock -n "$RUN/lock" true; }

environment() {
  is_up || die "the cluster is not up"
  cat <<E
export KUBECONFIG=$RUN/admin.kubeconfig
export MOSAIC_E2E_KUBECTL=$BIN/kubectl
export MOSAIC_E2E_REGISTRY=$REGISTRY
export MOSAIC_E2E_HOST=$HOST_IP
export MOSAIC_E2E_GATE=$GATE
export MOSAIC_E2E_CLUSTER=$here/cluster
export DOCKER_HOST=unix://$RUN/docker.sock
E
}

down() {
  if lives; then
    say "stopping"
    # A node that has not written its number yet does so within moments.
    await test -s "$RUN/pid"
    kill -9 "$(cat "$RUN/pid")"
    flock -w 60 "$RUN/lock" true || die "the node does not end"
  fi
  ip link delete $LINK 2>/dev/null || true # the kernel does it too, but later
  local folder
  find /sys/fs/cgroup -depth -type d -path "*/$CGROUP*" 2>/dev/null | while read -r folder; do
    await rmdir "$folder"
  done
  rm -rf "$RUN"
}
