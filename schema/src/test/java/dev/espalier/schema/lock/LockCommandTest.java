package dev.espalier.schema.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.schema.IndexKind;
import dev.espalier.schema.JsonTree.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockCommandTest {

    private static final MappingLock FIRST = Locks.of("{'a': {'type': 'long'}}");
    private static final MappingLock SECOND = Locks.of("{'a': {'type': 'long'}, 'b': {'type': 'ip'}}");

    @TempDir
    Path directory;

    private Path classes;
    private Path locks;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void compiled() throws IOException {
        classes = directory.resolve("classes");
        locks = directory.resolve("locks");
        candidate("Article", FIRST);
    }

    @Test
    void acceptsANewLock() throws IOException {
        assertEquals(0, run("accept"));
        assertEquals(FIRST.text(), Files.readString(locks.resolve("articles.json")));
        assertEquals("Accepted articles.json\n  new, version 1\n", printed());
    }

    @Test
    void saysThatNothingIsToBeDone() throws IOException {
        run("accept");
        printed.reset();
        assertEquals(0, run("verify"));
        assertEquals("All locks are up to date: 1.\n", printed());
    }

    @Test
    void verifiesWithoutChangingAnything() throws IOException {
        run("accept");
        printed.reset();
        candidate("Article", SECOND);
        assertEquals(1, run("verify"));
        assertEquals(FIRST.text(), Files.readString(locks.resolve("articles.json")));
        assertEquals("Out of date: articles.json\n  b: added as ip\n", printed());
    }

    @Test
    void replacesAFileThatCannotBeRead() throws IOException {
        Files.createDirectories(locks);
        Files.writeString(locks.resolve("articles.json"), "<<<<<<< HEAD\n");
        assertEquals(0, run("accept"));
        assertEquals("Accepted articles.json\n  the file has merge markers at line 1\n", printed());
        assertEquals(FIRST.text(), Files.readString(locks.resolve("articles.json")));
    }

    @Test
    void takesLinesThatEndAsOnWindows() throws IOException {
        run("accept");
        Files.writeString(locks.resolve("articles.json"), FIRST.text().replace("\n", "\r\n"));
        printed.reset();
        assertEquals(0, run("verify"));
        assertEquals("All locks are up to date: 1.\n", printed());
    }

    @Test
    void replacesAFileThatIsNoText() throws IOException {
        Files.createDirectories(locks);
        Files.write(locks.resolve("articles.json"), new byte[] {(byte) 0xff, 0});
        assertEquals(0, run("accept"));
        assertTrue(printed().startsWith("Accepted articles.json\n  the file is not JSON"), printed());
    }

    @Test
    void tellsWhatIsNoLongerStatedAndForWhatItIs() throws IOException {
        Files.createDirectories(locks);
        String before =
                lock("elasticsearch:8.19", "{'index':{'codec':'best_compression','number_of_shards':'1'}}", "false");
        Files.writeString(locks.resolve("articles.json"), before);
        candidate("Article", MappingLock.parse(lock("elasticsearch:9.4", "{}", "null")));
        run("verify");
        assertEquals("""
                Out of date: articles.json
                  target elasticsearch:8.19 -> elasticsearch:9.4
                  date_detection false: no longer stated
                  index.codec best_compression: no longer stated
                """, printed());
    }

    private static String lock(String target, String settings, String dates) {
        return new MappingLock(
                        target,
                        "articles",
                        IndexKind.ALIAS,
                        1,
                        JsonObject.EMPTY,
                        Locks.json(settings),
                        Locks.json("{'date_detection': " + dates + "}"),
                        List.of())
                .text();
    }

    @Test
    void namesALockWithoutADocument() throws IOException {
        Files.createDirectories(locks);
        Files.writeString(locks.resolve("books.json"), FIRST.text());
        run("accept");
        assertTrue(printed().contains("books.json belongs to no document"), printed());
        assertTrue(Files.exists(locks.resolve("books.json")));
    }

    @Test
    void joinsTheDocumentsOfOneIndex() throws IOException {
        candidate("Other", Locks.of(1, "{'index': {'refresh_interval': '5s'}}", "{'c': {'type': 'ip'}}"));
        assertEquals(0, run("accept"));
        MappingLock both = MappingLock.parse(Files.readString(locks.resolve("articles.json")));
        assertEquals(Locks.json("{'properties': {'a': {'type': 'long'}, 'c': {'type': 'ip'}}}"), both.mappings());
        assertEquals(Locks.json("{'index': {'refresh_interval': '5s'}}"), both.settings());
        assertTrue(both.shared());

        // as they are compiled from now on
        candidate("Article", both.followedBy(FIRST));
        candidate("Other", both.followedBy(Locks.of("{'d': {'type': 'ip'}}")));
        printed.reset();
        assertEquals(0, run("accept"));
        assertEquals("""
                Accepted articles.json
                  d: added as ip
                  c: given up; it stays in the index
                  index.refresh_interval 5s: no longer stated
                """, printed());
        MappingLock next = MappingLock.parse(Files.readString(locks.resolve("articles.json")));
        assertEquals(List.of("c"), next.retired());
        assertEquals(List.of(), LockComparison.of(next, FIRST).gone());
    }

    @Test
    void refusesDocumentsOfOneIndexThatContradictEachOther() throws IOException {
        candidate("Other", Locks.of("{'a': {'type': 'keyword'}}"));
        assertEquals(2, run("accept"));
        assertEquals("""
                articles.json is asked for by the documents Article and Other, which contradict each other:
                  a: type long -> keyword
                Let them agree, or let one of them have an index of its own.
                """, printed());
        assertFalse(Files.exists(locks));
    }

    @Test
    void explainsHowItIsUsed() throws IOException {
        assertEquals(2, new LockCommand(new PrintStream(printed, true, StandardCharsets.UTF_8)).run("update"));
        assertTrue(printed().startsWith("usage: accept|verify"), printed());
    }

    @Test
    void asksForACompilationFirst() throws IOException {
        classes = directory.resolve("nowhere");
        assertEquals(2, run("accept"));
        assertTrue(printed().contains("compile with -Aespalier.lock="), printed());
    }

    private void candidate(String document, MappingLock lock) throws IOException {
        Path resources = Files.createDirectories(classes.resolve("META-INF/espalier"));
        Files.writeString(resources.resolve(document + LockCommand.CANDIDATE), lock.text());
    }

    private int run(String verb) throws IOException {
        return new LockCommand(new PrintStream(printed, true, StandardCharsets.UTF_8))
                .run(verb, classes.toString(), locks.toString());
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
