package dev.espalier.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.espalier.codec.CodecException;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.ValueCodecs;
import java.time.LocalDate;
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

    @Test
    void readsIdsByTheirCodecs() {
        LocalDate day = LocalDate.of(2026, 1, 31);
        assertEquals(day, IdSupport.read(DocumentMetadata.of("2026-01-31"), ValueCodecs.LOCAL_DATE));
        assertEquals(Short.MIN_VALUE, IdSupport.read(DocumentMetadata.of("-32768"), ValueCodecs.SHORT));
        assertEquals("\"\u2028\\", IdSupport.readNullable(DocumentMetadata.of("\"\u2028\\"), ValueCodecs.STRING));
        assertNull(IdSupport.readNullable(NONE, ValueCodecs.LOCAL_DATE));
        assertThrows(CodecException.class, () -> IdSupport.read(NONE, ValueCodecs.SHORT));
        CodecException e = assertThrows(
                CodecException.class, () -> IdSupport.read(DocumentMetadata.of("soon"), ValueCodecs.LOCAL_DATE));
        assertEquals("expected a date such as \"2026-01-31\" but found \"soon\" at _id", e.getMessage());
    }
}
