package dev.mosaic.kapi.state.file;

import dev.mosaic.kapi.state.StateStore;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Outside a cluster, state is kept in a folder. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${mosaic.mode:in-cluster}' != 'in-cluster'")
class FileStateConfiguration {
    @Bean
    StateStore stateStore(@Value("${mosaic.state.folder:${user.home}/.mosaic}") Path folder, JsonMapper json) {
        return new FileStateStore(folder, json);
    }
}
