package dev.espalier.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CloudIdTest {

    @ParameterizedTest
    @CsvSource({
        "cloud.example.org$abc$def, https://abc.cloud.example.org:443",
        "cloud.example.org:9243$abc$def, https://abc.cloud.example.org:9243",
        "cloud.example.org:9243$abc:9244$def, https://abc.cloud.example.org:9244",
        "cloud.example.org$abc, https://abc.cloud.example.org:443",
        "cloud.example.org$abc$, https://abc.cloud.example.org:443",
    })
    void namesOneNode(String content, String node) {
        assertEquals(node, CloudId.toNode("my deployment:" + base64(content)).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "label", "label:%%%", "label:YQ==", "label:YSQ=", "label:JGE=", "label:YTpiJGM="})
    void saysWhatItExpects(String cloudId) {
        Exception e = assertThrows(IllegalArgumentException.class, () -> CloudId.toNode(cloudId));

        assertTrue(e.getMessage().contains("expected label:base64"), e.getMessage());
    }

    private static String base64(String content) {
        return Base64.getEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8));
    }
}
