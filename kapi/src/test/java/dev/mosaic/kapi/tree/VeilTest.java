package dev.mosaic.kapi.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class VeilTest {
    private static final Map<String, Object> TEMPLATE = YamlText.read("""
            containers:
            - name: cart
              env:
              - {name: DB_PASSWORD, value: hunter2}
              - {name: PAYMENT_KEY, value: k-123}
              - {name: API_TOKEN, valueFrom: {secretKeyRef: {name: cart, key: token}}}
              - {name: LOG_LEVEL, value: debug}
            """);

    @Test
    void secretsAreHidden_andWhatIsNoneIsNot() {
        assertThat(YamlText.write(Veil.over(TEMPLATE, null)))
                .doesNotContain("hunter2", "k-123")
                .contains("DB_PASSWORD", "value: debug", "secretKeyRef");
    }

    @Test
    void aChangedSecretShowsAsAnother_andAnUnchangedOneAsTheSame() {
        Map<String, Object> after = YamlText.read(YamlText.write(TEMPLATE).replace("hunter2", "hunter3"));
        assertThat(YamlText.write(Veil.over(after, TEMPLATE)))
                .doesNotContain("hunter")
                .containsOnlyOnce("another value");
        assertThat(Veil.over(TEMPLATE, TEMPLATE)).isEqualTo(Veil.over(TEMPLATE, null));
    }
}
