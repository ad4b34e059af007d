# A registry, a Docker daemon beside it to fill it, and the images tests start from, made of this machine's own files.

start_registry_and_docker() {
  configure registry.yaml
  start registry docker-registry serve registry.yaml
  start docker dockerd --data-root "$RUN/docker" --exec-root "$RUN/docker-state" -H "unix://$RUN/docker.sock" \
    --pidfile "$RUN/docker.pid" --bridge none --iptables=false --cgroup-parent "/$CGROUP/docker" \
    --insecure-registry $REGISTRY
  export DOCKER_HOST=unix://$RUN/docker.sock
}

base_images() {
  await docker version
  busybox_into tree
  image pause tree 'ENTRYPOINT ["/bin/sleep","2147483647"]'
  image busybox tree 'CMD ["/bin/sh"]'
}

docker_image() {
  docker_into tree
  image dockerd tree 'ENTRYPOINT ["dockerd"]'
  rm -rf tree
}

# For the cases of e2e/faults whose programs call the API server.
kubectl_image() {
  busybox_into kubectl-tree
  cp "$BIN/kubectl" kubectl-tree/bin/
  image kubectl kubectl-tree 'CMD ["kubectl"]'
  rm -rf kubectl-tree
}

image() { # NAME FOLDER CHANGE...
  local name=$1 folder=$2 change changes=(-c 'ENV PATH=/usr/sbin:/usr/bin:/sbin:/bin')
  for change in "${@:3}"; do changes+=(-c "$change"); done
  tar -C "$folder" -c . | docker import "${changes[@]}" - "$REGISTRY/$name:1"
  docker push -q "$REGISTRY/$name:1"
}

busybox_into() { # FOLDER
  mkdir -p "$1"/{bin,etc,tmp,proc,sys,dev,run,root}
  chmod 1777 "$1/tmp" # for pods that run as somebody else than root
  cp /bin/busybox "$1/bin/"
  local name
  for name in $(/bin/busybox --list); do
    [ "$name" = busybox ] || ln -s busybox "$1/bin/$name"
  done
}

# A daemon that builds, its client, what it calls, and the libraries they need.
docker_into() { # FOLDER
  local file
  mkdir -p "$1/var/run" "$1/var/lib/docker" "$1/etc/docker"
  for file in /usr/sbin/{dockerd,docker-proxy,iptables,ip6tables,runc} \
    /usr/bin/{docker,containerd,containerd-shim-runc-v2,dockerd,docker-proxy,runc} \
    /usr/lib/*/xtables/*.so; do
    [ ! -e "$file" ] || carry "$file" "$1"
  done
}

carry() { # FILE FOLDER: the file and the libraries it needs, to the same places
  mkdir -p "$2$(dirname "$1")"
  cp -L "$1" "$2$1"
  carry_libraries "$1" "$2"
}

carry_libraries() { # FILE FOLDER: what the file needs of this machine
  local library
  for library in $(ldd "$1" 2>/dev/null | grep -o '/[^ ]*' || true); do
    mkdir -p "$2$(dirname "$library")"
    [ -e "$2$library" ] || cp -L "$library" "$2$library"
  done
}
