# What the node sees of this machine: everything, but what it writes outside $RUN goes to $RUN/scratch.

surroundings() {
  mount --make-rprivate /
  mount -t proc proc /proc
  local folder
  for folder in etc var opt; do
    mkdir -p "scratch/$folder" "scratch/$folder.work"
    mount -t overlay overlay "/$folder" \
      -o "lowerdir=/$folder,upperdir=$RUN/scratch/$folder,workdir=$RUN/scratch/$folder.work"
  done
  mount -t tmpfs -o mode=755 tmpfs /run
  mkdir -p /run/netns /run/lock scratch/tmp
  export TMPDIR=$RUN/scratch/tmp # not a mount over /tmp: this checkout may lie there
  mount --make-rshared / # pods' volumes reach containers through shared mounts
  sysctl -qw net.ipv4.ip_forward=1
  sysctl -qw net.bridge.bridge-nf-call-iptables=1 2>/dev/null || true # where the kernel has it
  control_groups
}

# A kubelet removes the groups of pods it does not know, so this one gets a corner of its own.
control_groups() {
  if [ -e /sys/fs/cgroup/cgroup.controllers ]; then # version 2
    mkdir -p "/sys/fs/cgroup/$CGROUP"
    return
  fi
  local tree
  for tree in /sys/fs/cgroup/*; do
    mkdir -p "$tree/$CGROUP"
    [ ! -e "$tree/cpuset.cpus" ] || { # a new set begins with nothing
      cat "$tree/cpuset.cpus" >"$tree/$CGROUP/cpuset.cpus"
      cat "$tree/cpuset.mems" >"$tree/$CGROUP/cpuset.mems"
    }
  done
}
