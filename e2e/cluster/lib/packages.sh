# The Debian packages the node is made of. Go is not among them: Debian's is too old.

CLUSTER_PACKAGES=(runc containernetworking-plugins nftables iptables conntrack iproute2 util-linux docker-registry
  docker.io busybox-static openssl)

install_packages() { # PACKAGE...
  local missing
  missing=$(printf '%s\n' "$@" | grep -vxFf <(installed_packages) || true)
  [ -n "$missing" ] || return 0
  say "installing" $missing
  # No daemon a package brings is to start by itself.
  local policy=/usr/sbin/policy-rc.d
  [ -e $policy ] || { printf '#!/bin/sh\nexit 101\n' >$policy && chmod +x $policy && trap "rm -f $policy" EXIT; }
  apt-get update -qq -o Acquire::Retries=3
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq -o Acquire::Retries=3 --no-install-recommends $missing >/dev/null
}

installed_packages() { dpkg-query -W -f '${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p'; }
