package dev.espalier.schema.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.schema.IndexKind;
import dev.espalier.schema.lock.UnreadableLockException.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

class MappingLockTest {

    private static final MappingLock LOCK = Locks.of("{'title': {'type': 'text'}, 'id': {'type': 'keyword'}}");

    @Test
    void readsWhatItWrites() {
        assertEquals(LOCK, MappingLock.parse(LOCK.text()));
    }

    @Test
    void writesTheSameBytesWhateverTheOrderOfTheCode() {
        MappingLock other = Locks.of("{'id': {'type': 'keyword'}, 'title': {'type': 'text'}}");
        assertEquals(LOCK.text(), other.text());
    }

    @Test
    void isAFileThatReadsLikeAList() {
        assertTrue(LOCK.text().startsWith("""
                {
                  "format": 2,
                  "target": "elasticsearch:8.19",
                  "index": "articles",
                  "kind": "alias",
                  "version": 1,
                  "settings": {},
                  "mappings": {
                    "properties": {
                      "id": {
                        "type": "keyword"
                      },
                """), LOCK.text());
        assertTrue(LOCK.text().endsWith("\"\n}\n"), LOCK.text());
    }

    @Test
    void noticesAnEditByHand() {
        String edited = LOCK.text().replace("\"text\"", "\"keyword\"");
        assertEquals("was edited by hand: its hash does not fit its content", refused(edited, Reason.EDITED));
    }

    @Test
    void noticesAnUnfinishedMerge() {
        String merging = LOCK.text().replace("  \"version\"", "<<<<<<< HEAD\n  \"version\"");
        assertEquals("has merge markers at line 6", refused(merging, Reason.MERGE_MARKERS));
    }

    @Test
    void refusesANewerFormat() {
        String newer = LOCK.text().replace("\"format\": 2", "\"format\": 3");
        assertEquals("was written in format 3, and this version reads up to 2", refused(newer, Reason.NEWER_FORMAT));
    }

    @Test
    void saysWhereItIsNotJson() {
        assertTrue(refused("{\n  \"format\": 1,,\n}", Reason.EDITED).contains("line 2"));
    }

    @Test
    void keepsFieldsThatTheCodeHasGivenUp() {
        MappingLock next = LOCK.followedBy(Locks.of("{'id': {'type': 'keyword'}}"));
        assertEquals(LOCK.mappings(), next.mappings());
        assertEquals(List.of("title"), next.retired());
    }

    @Test
    void keepsMultiFieldsAndPropertiesOfObjectsThatTheCodeHasGivenUp() {
        MappingLock before = Locks.of("{'a': {'properties': {'b': {'type': 'long'}, 'c': {'type': 'long'}}},"
                + " 't': {'type': 'text', 'fields': {'raw': {'type': 'keyword'}}}}");
        MappingLock next =
                before.followedBy(Locks.of("{'a': {'properties': {'b': {'type': 'long'}}}, 't': {'type': 'text'}}"));
        assertEquals(before.mappings(), next.mappings());
        assertEquals(List.of("a.c", "t.raw"), next.retired());
    }

    @Test
    void keepsNothingOfAFieldThatBecomesAnotherOne() {
        MappingLock next = Locks.of("{'a': {'properties': {'b': {'type': 'long'}}}}")
                .followedBy(Locks.of("{'a': {'type': 'keyword'}}"));
        assertEquals(Locks.of("{'a': {'type': 'keyword'}}"), next);
    }

    @Test
    void takesAFieldBackThatReturnsAsItWas() {
        MappingLock without = LOCK.followedBy(Locks.of("{'id': {'type': 'keyword'}}"));
        assertEquals(LOCK, without.followedBy(LOCK));
    }

    @Test
    void startsAnewWithANewVersion() {
        MappingLock second = Locks.of(2, "{}", "{'id': {'type': 'long'}}");
        assertEquals(second, LOCK.followedBy(second));
    }

    @Test
    void readsTheFirstFormatWhichDoesNotTellWhatTheNameStandsFor() {
        MappingLock first = Locks.of(null, "{}");
        assertTrue(first.text().contains("\"format\": 1"), first.text());
        MappingLock read = MappingLock.parse(first.text());
        assertEquals(first, read);
        assertEquals(
                IndexKind.INDEX,
                read.followedBy(Locks.of(IndexKind.INDEX, "{}")).kind());
    }

    private static String refused(String text, Reason reason) {
        UnreadableLockException e = assertThrows(UnreadableLockException.class, () -> MappingLock.parse(text));
        assertEquals(reason, e.reason());
        return e.getMessage();
    }
}
