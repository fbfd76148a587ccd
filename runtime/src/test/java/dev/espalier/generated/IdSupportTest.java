package dev.espalier.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.espalier.codec.CodecException;
import dev.espalier.codec.DocumentMetadata;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdSupportTest {

    private static final DocumentMetadata NONE = new DocumentMetadata(null, null, -1, -1, -1);

    @Test
    void readsIdsThatAreNotTexts() {
        UUID uuid = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");
        assertEquals(42, IdSupport.readInt(DocumentMetadata.of("42")));
        assertEquals(1L << 40, IdSupport.readLong(DocumentMetadata.of("1099511627776")));
        assertEquals(uuid, IdSupport.readUuid(DocumentMetadata.of(uuid.toString())));
    }

    @Test
    void knowsThatAnIdMayBeLeftOut() {
        assertNull(IdSupport.readNullableInt(NONE));
        assertNull(IdSupport.readNullableLong(NONE));
        assertNull(IdSupport.readUuid(NONE));
        assertThrows(CodecException.class, () -> IdSupport.readInt(NONE));
    }

    @Test
    void refusesIdsOfAnotherForm() {
        CodecException e =
                assertThrows(CodecException.class, () -> IdSupport.readNullableLong(DocumentMetadata.of("first")));
        assertEquals("expected a whole number of 64 bits but found \"first\" at _id", e.getMessage());
    }
}
