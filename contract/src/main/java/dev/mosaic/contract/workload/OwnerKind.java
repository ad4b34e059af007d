package dev.mosaic.contract.workload;

/** Tools that own objects: Argo CD, Flux, Helm, an autoscaler, an operator by ownerReference. */
public enum OwnerKind {
    NONE,
    ARGO_CD,
    FLUX,
    HELM,
    AUTOSCALER,
    OPERATOR
}
