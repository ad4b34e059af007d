# containerd, kubelet, kube-proxy and CoreDNS, as processes of the node.

pull_by_http() {
  mkdir -p "certs.d/$1"
  echo "server = \"http://$1\"" >"certs.d/$1/hosts.toml"
}

start_worker() {
  mkdir -p cni
  pull_by_http "$REGISTRY"
  pull_by_http "$GATE"
  configure pods.conflist cni/pods.conflist
  configure containerd.toml
  PATH=$BIN:$PATH start containerd "$BIN/containerd" -c containerd.toml
  await test -S containerd.sock
  configure resolv.conf
  configure kubelet.yaml
  start kubelet "$BIN/kubelet" --config=kubelet.yaml --kubeconfig=kubelet.kubeconfig --hostname-override=node1 \
    --node-ip=$NODE_IP --root-dir="$RUN/kubelet" --cert-dir="$RUN/pki"
  configure proxy.yaml
  start kube-proxy "$BIN/kube-proxy" --config=proxy.yaml
  configure Corefile
  start coredns "$BIN/coredns" -conf Corefile
  configure dns.yaml
  admin apply -f dns.yaml
}
