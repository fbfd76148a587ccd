package dev.espalier.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether objects can be copied to other fields depends on the servers that the build is for. */
@DisplayName("Copies of objects")
class CopiedObjectsTest {

    @ParameterizedTest(name = "for {0}: {1}", quoteTextArguments = false)
    @CsvSource(delimiter = '|', textBlock = """
            opensearch:3.6                    | words
            opensearch:3.8                    | words
            opensearch:3.5                    | places spans words
            opensearch:2.19,opensearch:3.8    | places spans words
            elasticsearch:9.4                 | places spans words
            elasticsearch:9.4,opensearch:3.8  | places spans words
            """)
    void areRefusedWhereServersRefuseTheirDocuments(String target, String refused) {
        Compilation compilation = CompilerHarness.compiling()
                .with("-Aespalier.target=" + target)
                .compile(SourceText.of("com.acme.Trip", """
                        package com.acme;

                        import dev.espalier.annotation.Document;
                        import dev.espalier.annotation.GeoPointField;
                        import dev.espalier.annotation.Id;
                        import dev.espalier.annotation.IntegerRangeField;
                        import dev.espalier.annotation.TextField;
                        import dev.espalier.value.GeoPoint;
                        import dev.espalier.value.Range;
                        import java.util.List;

                        @Document(index = "trips")
                        public record Trip(
                                @Id String id,
                                @GeoPointField(copyTo = {"places", "words"}) GeoPoint start,
                                @IntegerRangeField(copyTo = "spans") Range<Integer> days,
                                List<GeoPoint> places,
                                List<Range<Integer>> spans,
                                @TextField String words) {}
                        """));

        String found = compilation.problems().stream()
                .filter(problem -> problem.text().startsWith("[MAP-228]"))
                .map(problem -> problem.text().replaceFirst("(?s).*? to '(\\w+)'.*", "$1"))
                .sorted()
                .collect(Collectors.joining(" "));
        assertEquals(refused, found);
    }
}
