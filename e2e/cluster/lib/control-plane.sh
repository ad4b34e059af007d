# etcd, API server, controller manager, scheduler.

start_control_plane() {
  start etcd "$BIN/etcd" --data-dir "$RUN/etcd" --unsafe-no-fsync --log-level warn
  start apiserver "$BIN/kube-apiserver" --etcd-servers=http://127.0.0.1:2379 --advertise-address=$NODE_IP \
    --tls-cert-file=pki/apiserver.crt --tls-private-key-file=pki/apiserver.key --client-ca-file=pki/ca.crt \
    --cert-dir="$RUN/pki" --anonymous-auth=false --authorization-mode=Node,RBAC \
    --enable-admission-plugins=NodeRestriction --allow-privileged=true --service-cluster-ip-range=$SERVICE_CIDR \
    --service-account-issuer=https://kubernetes.default.svc \
    --service-account-signing-key-file=pki/service-accounts.key \
    --service-account-key-file=pki/service-accounts.pub \
    --kubelet-client-certificate=pki/apiserver-to-kubelet.crt --kubelet-client-key=pki/apiserver-to-kubelet.key \
    --kubelet-certificate-authority=pki/ca.crt --kubelet-preferred-address-types=InternalIP
  await admin get --raw /readyz
  start controller-manager "$BIN/kube-controller-manager" --kubeconfig=controller-manager.kubeconfig \
    --service-account-private-key-file=pki/service-accounts.key --root-ca-file=pki/ca.crt \
    --use-service-account-credentials --cluster-cidr=$POD_CIDR --allocate-node-cidrs=true \
    --service-cluster-ip-range=$SERVICE_CIDR --leader-elect=false \
    --cluster-signing-cert-file=pki/ca.crt --cluster-signing-key-file=pki/ca.key
  start scheduler "$BIN/kube-scheduler" --kubeconfig=scheduler.kubeconfig --leader-elect=false
}
