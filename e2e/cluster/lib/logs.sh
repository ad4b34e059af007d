# The logs of every part, and what the API server tells of pods everywhere.

collect_logs() { # FOLDER
  mkdir -p "$1"
  if [ -d "$RUN" ]; then
    cp "$RUN"/log/*.log "$1/"
    [ ! -d "$RUN/pods" ] || cp -r "$RUN/pods" "$1/"
  fi
  ask get all,events,networkpolicies --all-namespaces -o wide >"$1/objects.txt" 2>&1 || true
  ask describe pods --all-namespaces >"$1/pods.txt" 2>&1 || true
  say "logs are in $1"
}

ask() {
  KUBECONFIG=${KUBECONFIG:-$RUN/admin.kubeconfig} "${MOSAIC_E2E_KUBECTL:-$BIN/kubectl}" --request-timeout=10s "$@"
}
