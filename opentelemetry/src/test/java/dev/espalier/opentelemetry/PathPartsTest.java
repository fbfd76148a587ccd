package dev.espalier.opentelemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts of paths have the names of the specifications. */
class PathPartsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "articles,_doc,1 | {index=articles, id=1}",
                "articles,_create,_1 | {index=articles, id=_1}",
                "articles,_search | {index=articles}",
                "_all,_search | {index=_all}",
                "_search,scroll | {}",
                "articles,_alias,news | {index=articles, name=news}",
                "articles | {index=articles}",
                "_index_template,news | {name=news}",
                "_index_template,_simulate_index,news-1 | {name=news-1}",
                "_ingest,pipeline,lower,_simulate | {id=lower}",
                "_ingest,pipeline,_simulate | {}",
                "_scripts,half,score | {id=half, context=score}",
                "_tasks,n:1,_cancel | {task_id=n:1}",
                "_cluster,health,articles | {index=articles}",
                "_cluster,stats | {}",
                "_security,user,joe | {username=joe}",
            })
    void areNamed(String path, String parts) {
        Request request = Request.get(RequestPath.of(path.split(",")));
        assertEquals(parts, PathParts.of(request).toString());
    }

    @Test
    void areDecoded() {
        Request request = Request.get(RequestPath.of("articles", "_doc", "a/b+c d%20ü"));
        assertEquals("a/b+c d%20ü", PathParts.of(request).get("id"));
        assertEquals("{}", PathParts.of(Request.get(RequestPath.of())).toString());
    }
}
