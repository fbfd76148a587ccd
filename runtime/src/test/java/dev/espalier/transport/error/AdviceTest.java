package dev.espalier.transport.error;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.transport.error.TransportException.Kind;
import dev.espalier.transport.node.Node;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The usual errors say what to do next. */
class AdviceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "401 | security_exception | missing authentication credentials for REST request [/] | check user name and password",
                "401 | - | - | check user name and password",
                "403 | security_exception | action [indices:data/read/search] is unauthorized | grant the privilege",
                "403 | - | - | does not allow this",
                "404 | index_not_found_exception | no such index [x] | client.indexes().ensure(...)",
                "429 | cluster_block_exception | index [x] blocked by: [TOO_MANY_REQUESTS/12/disk usage exceeded flood-stage watermark, index has read-only-allow-delete block]; | free or add disk space",
                "403 | cluster_block_exception | index [x] blocked by: [FORBIDDEN/12/index read-only / allow delete (api)]; | free or add disk space",
                "403 | cluster_block_exception | index [x] blocked by: [FORBIDDEN/5/index read-only (api)]; | set index.blocks.read_only",
                "403 | cluster_block_exception | index [x] blocked by: [FORBIDDEN/8/index write (api)]; | set index.blocks.write to null",
                "400 | index_closed_exception | closed | open it first",
                "400 | illegal_argument_exception | mapper [a] cannot be changed from type [text] to [long] | reindex into it",
                "400 | illegal_argument_exception | Mapper for [a] conflicts with existing mapper:\tCannot update parameter | reindex into it",
                "400 | document_parsing_exception | [1:6] failed to parse field [n] of type [integer] | does not fit the mapping",
                "400 | mapper_parsing_exception | failed to parse field [n] of type [integer] | does not fit the mapping",
                "400 | strict_dynamic_mapping_exception | mapping set to strict | leave it out of the document",
                "409 | version_conflict_engine_exception | [1]: version conflict, document already exists (current version [1]) | is there already",
                "409 | version_conflict_engine_exception | [1]: version conflict, required seqNo [3] | read it again",
                "503 | too_many_buckets_exception | Trying to create too many buckets | ask for fewer buckets",
                "429 | circuit_breaking_exception | [parent] Data too large | short of memory",
                "429 | rejected_execution_exception | rejected execution | fewer requests at a time",
                "413 | - | - | smaller bulks",
                "503 | master_not_discovered_exception | - | elected manager",
            })
    void tellsWhatToDoAboutARefusal(int status, @Nullable String type, @Nullable String reason, String advice) {
        ServerError error = new ServerError(type, reason, null, List.of(), "");

        String message = message(status, error);

        int at = message.indexOf(". What to do: ");
        assertTrue(at > 0 && message.indexOf(advice, at) > 0, message);
    }

    @Test
    void looksAtTheCausesToo() {
        ServerError error = new ServerError(
                "search_phase_execution_exception",
                "",
                null,
                List.of(new ErrorCause("too_many_buckets_exception", "Trying to create too many buckets")),
                "");

        assertTrue(message(400, error).contains("ask for fewer buckets"));
    }

    @Test
    void saysNothingMoreWhenThereIsNothingToSay() {
        ServerError error = new ServerError("parsing_exception", "unknown query [foo]", null, List.of(), "");

        assertTrue(message(400, error).endsWith("unknown query [foo]"), message(400, error));
    }

    @ParameterizedTest
    @EnumSource(names = {"CONNECT", "TLS", "LEASE_TIMEOUT", "RESPONSE_TIMEOUT", "DEADLINE", "TOO_LARGE", "PROTOCOL"})
    void tellsWhatToDoWithoutAnAnswer(Kind kind) {
        List<Attempt> attempts =
                List.of(new Attempt(Node.parse("http://localhost:9200"), "something happened", Duration.ZERO));

        Exception e = new TransportException(kind, "GET / got no answer: something happened", attempts, null);

        assertTrue(e.getMessage().endsWith(". What to do: " + Advice.on(kind, false)), e.getMessage());
    }

    @Test
    void doesNotProposeHttpsToWhoUsesItAlready() {
        assertEquals(null, Advice.on(Kind.CONNECTION_LOST, true));
        assertEquals(
                true, String.valueOf(Advice.on(Kind.CONNECTION_LOST, false)).contains("https://"));
    }

    private static String message(int status, ServerError error) {
        Refusal refusal = new Refusal("GET /x", Node.parse("http://localhost:9200"), status, null, null, null, error);
        return refusal.message(new Attempts(List.of()));
    }
}
