package dev.espalier.samples.jdk.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CamelCaseTest {

    @ParameterizedTest
    @CsvSource({
        "BlockingQueue,         Blocking Queue",
        "String,                String",
        "URLClassLoader,        URL Class Loader",
        "UUID,                  UUID",
        "IOException,           IO Exception",
        "HTMLEditorKit,         HTML Editor Kit",
        "Map.Entry,             Map Entry",
        "Arc2D.Double,          Arc2D Double",
        "X509Certificate,       X509 Certificate",
        "Base64,                Base64",
        "BigInteger,            Big Integer",
        "DOMImplementationLS,   DOM Implementation LS",
        "DefaultHandler2,       Default Handler2",
        "snake_case_Name,       snake case Name",
        "Outer$Inner,           Outer Inner",
        "_Remote_Stub,          Remote Stub",
        "blocking queue,        blocking queue",
        "'Blocking  queueTest', Blocking queue Test",
        "ÄhnlichÜber,           Ähnlich Über"
    })
    void splitsANameWhereAWordBegins(String name, String words) {
        assertEquals(words, CamelCase.words(name));
    }
}
