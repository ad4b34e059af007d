# Compiles the binaries from the Go modules pinned in modules/*/go.mod and go.sum.

build() {
  command -v go >/dev/null || die "Go is not installed; it compiles Kubernetes"
  mkdir -p "$BIN"
  local version
  version=$(cd "$here/modules/kubernetes" && go list -m -f '{{.Version}}' k8s.io/kubernetes)
  # Without a version stamped in, the API server refuses to start.
  compile kubernetes "-X k8s.io/component-base/version.gitVersion=$version \
-X k8s.io/component-base/version.gitMajor=1 \
-X k8s.io/component-base/version.gitMinor=$(cut -d. -f2 <<<"$version") \
-X k8s.io/component-base/version.gitTreeState=clean" \
    k8s.io/kubernetes/cmd/{kube-apiserver,kube-controller-manager,kube-scheduler,kubelet,kube-proxy,kubectl}
  compile etcd "" go.etcd.io/etcd/server/v3
  compile containerd "" github.com/containerd/containerd/v2/cmd/{containerd,containerd-shim-runc-v2}
  compile coredns "" github.com/coredns/coredns
}

compile() { # MODULE LDFLAGS PACKAGE...
  local module=$1 ldflags=$2 tags= stamp
  shift 2
  stamp=$(cd "$here/modules/$module" && { cat go.mod go.sum; echo "$ldflags $*"; go version; } | sha256sum)
  [ "$(cat "$BIN/.$module" 2>/dev/null)" != "$stamp" ] || return 0
  say "compiling $module"
  [ $module = kubernetes ] || tags=no_btrfs,no_devmapper,no_zfs,no_aufs
  (cd "$here/modules/$module" &&
    CGO_ENABLED=0 go build -mod=readonly -trimpath -tags "$tags" -ldflags "-s -w $ldflags" -o "$BIN/" "$@")
  [ $module != etcd ] || mv "$BIN/server" "$BIN/etcd" # Go names it after its folder
  echo "$stamp" >"$BIN/.$module"
}
