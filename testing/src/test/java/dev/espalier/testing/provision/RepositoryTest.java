package dev.espalier.testing.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepositoryTest {

    @ParameterizedTest
    @CsvSource({
        "https://repo.example.org/maven2, https://repo.example.org/maven2/a/b.zip",
        "https://repo.example.org:8443/maven2/, https://repo.example.org:8443/maven2/a/b.zip",
        // The address appears in messages.
        "https://ada:secret@repo.example.org/, https://repo.example.org/a/b.zip",
    })
    void knowsWhereItsFilesAre(String address, String file) throws ProvisioningException {
        assertEquals(file, Repository.named(properties(address)).file("a/b.zip").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "file:///srv/maven", "${project.remoteArtifactRepositories[0].url}"})
    void otherAddressesAreNone(String address) {
        assertThrows(ProvisioningException.class, () -> Repository.named(properties(address)));
    }

    @Test
    void aMalformedAddressIsNotRepeated() {
        String message = assertThrows(
                        ProvisioningException.class, () -> Repository.named(properties("https://ada:secret@ /")))
                .getMessage();

        assertFalse(message.contains("secret"), message);
    }

    private static Properties properties(String address) {
        Properties properties = new Properties();
        properties.setProperty("espalier.testing.repository", address);
        return properties;
    }
}
