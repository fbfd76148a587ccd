package dev.espalier.samples.articles;

import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IntegerRangeField;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.NestedField;
import dev.espalier.annotation.TextField;
import dev.espalier.value.GeoPoint;
import dev.espalier.value.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document with a field of every family that query methods ask. */
@Document(index = "novels")
record Novel(
        @Id String id,
        @TextField @KeywordField(subField = "raw") String title,
        @KeywordField List<String> tags,
        @Nullable String publisher,
        int pages,
        @Nullable GeoPoint printedAt,
        @IntegerRangeField @Nullable Range<Integer> ages,
        @NestedField List<Review> reviews) {

    record Review(String author, int stars) {}
}
