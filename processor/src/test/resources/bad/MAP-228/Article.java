import dev.espalier.annotation.Allow;
import dev.espalier.annotation.BooleanField;
import dev.espalier.annotation.DateField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.FieldAlias;
import dev.espalier.annotation.GeoPointField;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IntegerRangeField;
import dev.espalier.annotation.IpField;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.LongField;
import dev.espalier.annotation.NestedField;
import dev.espalier.annotation.TextField;
import dev.espalier.value.GeoPoint;
import dev.espalier.value.Range;
import java.net.InetAddress;
import java.time.Instant;
import java.util.List;

@Document(index = "articles")
@FieldAlias(name = "content", path = "words")
public record Article(
        @Id String id,
        @KeywordField(copyTo = {"words", "wrods"}) String title, // MAP-228 at 42
        @KeywordField(copyTo = "author") String name, // MAP-228 at 32
        @KeywordField(copyTo = "comments.text") String comment, // MAP-228 at 32
        @KeywordField(copyTo = "self") String self, // MAP-228 at 32
        @TextField @KeywordField(subField = "raw", copyTo = "words") String text, // MAP-228 at 61
        @KeywordField(copyTo = "text.raw") String more, // MAP-228 at 32
        @KeywordField(copyTo = "content") String other, // MAP-228 at 32
        @GeoPointField(copyTo = "words") GeoPoint place, // MAP-228 at 33
        @IntegerRangeField(copyTo = "words") Range<Integer> ages, // MAP-228 at 37
        @BooleanField(copyTo = {"words", "pages"}) boolean open, // MAP-228 at 42
        @DateField(copyTo = "pages") Instant at, // MAP-228 at 29
        @DateField(format = "epoch_second", copyTo = "pages") @Allow("MAP-207") Instant second,
        @LongField(copyTo = {"day", "open"}) long count, // MAP-228 at 37
        @IpField(copyTo = {"lenient", "pages"}) InetAddress address, // MAP-228 at 39
        @LongField(ignoreMalformed = true) long lenient,
        int pages,
        Instant day,
        @TextField String words,
        Author author,
        @NestedField List<Comment> comments) {

    public record Author(String name) {}

    public record Comment(@KeywordField(copyTo = "words") String text, @KeywordField(copyTo = {"comments.text", "words"}) String by) {}
}
