# The logs of every part and what the API server tells.

collect_logs() { # FOLDER
  [ -d "$RUN" ] || { say "no logs: the cluster is not there"; return 0; }
  mkdir -p "$1"
  cp "$RUN"/log/*.log "$1/"
  [ ! -d "$RUN/pods" ] || cp -r "$RUN/pods" "$1/"
  admin --request-timeout=10s get all,events,networkpolicies --all-namespaces -o wide >"$1/objects.txt" 2>&1 || true
  admin --request-timeout=10s describe pods --all-namespaces >"$1/pods.txt" 2>&1 || true
  say "logs are in $1"
}
