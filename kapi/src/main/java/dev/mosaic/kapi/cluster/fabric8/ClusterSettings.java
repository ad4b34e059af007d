package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.cluster.ClusterMode;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where kapi runs, and in laptop mode the secret that stands for the kubeconfig's user. */
@ConfigurationProperties("mosaic")
record ClusterSettings(
        @DefaultValue("in-cluster") ClusterMode mode,
        @DefaultValue Local local) {
    ClusterSettings {
        if (mode == ClusterMode.LAPTOP && local.secret().isEmpty()) {
            throw new IllegalArgumentException("mosaic.local.secret must be set in laptop mode");
        }
    }

    record Local(@DefaultValue("") String secret) {
        @Override
        public String toString() {
            return "Local[…]";
        }
    }
}
