# One certificate authority, a certificate for each part, and the kubeconfigs made of them.

certificates() {
  mkdir -p pki
  openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=mosaic-e2e -keyout pki/ca.key -out pki/ca.crt 2>/dev/null
  certificate apiserver /CN=kube-apiserver \
    "IP:$NODE_IP,IP:127.0.0.1,IP:$KUBERNETES_IP,DNS:kubernetes,DNS:kubernetes.default,DNS:kubernetes.default.svc"
  certificate kubelet /O=system:nodes/CN=system:node:node1 "IP:$NODE_IP,IP:127.0.0.1,DNS:node1"
  certificate apiserver-to-kubelet /O=system:masters/CN=apiserver-to-kubelet
  certificate admin /O=system:masters/CN=admin
  certificate controller-manager /CN=system:kube-controller-manager
  certificate scheduler /CN=system:kube-scheduler
  certificate proxy /CN=system:kube-proxy
  openssl genrsa -out pki/service-accounts.key 2048 2>/dev/null
  openssl rsa -in pki/service-accounts.key -pubout -out pki/service-accounts.pub 2>/dev/null
  local user
  for user in admin controller-manager scheduler kubelet proxy; do kubeconfig $user >$user.kubeconfig; done
}

certificate() { # NAME SUBJECT [ALTERNATIVE_NAMES]
  openssl req -newkey rsa:2048 -nodes -subj "$2" -keyout "pki/$1.key" -out "pki/$1.csr" 2>/dev/null
  openssl x509 -req -days 30 -in "pki/$1.csr" -CA pki/ca.crt -CAkey pki/ca.key -CAcreateserial -out "pki/$1.crt" \
    -extfile <(printf 'keyUsage=digitalSignature,keyEncipherment\nextendedKeyUsage=serverAuth,clientAuth\n'
      printf '%s' "${3:+subjectAltName=$3}") 2>/dev/null
}

# Self-contained, so that it can be copied anywhere.
kubeconfig() { # USER
  cat <<E
apiVersion: v1
kind: Config
current-context: mosaic-e2e
contexts: [{name: mosaic-e2e, context: {cluster: mosaic-e2e, user: $1}}]
clusters: [{name: mosaic-e2e, cluster: {server: "$SERVER", certificate-authority-data: $(base64 -w0 pki/ca.crt)}}]
users:
- name: $1
  user: {client-certificate-data: $(base64 -w0 "pki/$1.crt"), client-key-data: $(base64 -w0 "pki/$1.key")}
E
}
