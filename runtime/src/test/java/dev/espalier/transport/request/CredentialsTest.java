package dev.espalier.transport.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {

    @Test
    void becomeAnAuthorizationHeader() {
        assertEquals("Basic w7w6cMOkc3M6", new Credentials.Basic("ü", "päss:").authorization());
        assertEquals("ApiKey aWQ6a2V5", Credentials.ApiKey.of("id", "key").authorization());
        assertEquals("ApiKey aWQ6a2V5", new Credentials.ApiKey("aWQ6a2V5").authorization());
        assertEquals("Bearer token", new Credentials.Bearer("token").authorization());
    }

    @Test
    void hideTheirSecret() {
        assertEquals("Basic[user=u, password=***]", new Credentials.Basic("u", "s3cret").toString());
        assertFalse(new Credentials.ApiKey("s3cret").toString().contains("s3cret"));
        assertFalse(new Credentials.Bearer("s3cret").toString().contains("s3cret"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "abc\n", "ü"})
    void refuseWhatCannotStandInAHeader(String secret) {
        assertThrows(IllegalArgumentException.class, () -> new Credentials.ApiKey(secret));
        assertThrows(IllegalArgumentException.class, () -> new Credentials.Bearer(secret));
    }

    @Test
    void refuseAColonInTheFirstPart() {
        assertThrows(IllegalArgumentException.class, () -> Credentials.ApiKey.of("a:b", "c"));
        assertThrows(IllegalArgumentException.class, () -> new Credentials.Basic("a:b", "c"));
    }
}
