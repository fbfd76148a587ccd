import dev.espalier.annotation.ByteField;
import dev.espalier.annotation.DateNanosField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.DoubleField;
import dev.espalier.annotation.GeoPointField;
import dev.espalier.annotation.HalfFloatField;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IntegerField;
import dev.espalier.annotation.IpField;
import dev.espalier.annotation.NumberField;
import dev.espalier.annotation.UnsignedLongField;
import java.time.Instant;

@Document(index = "articles")
public record Article(
        @Id String id,
        @ByteField(nullValue = "200") byte size, // MAP-217 at 32
        @IntegerField(nullValue = "1.5") int count, // MAP-217 at 35
        @NumberField(nullValue = "none") long total, // MAP-217 at 34
        @UnsignedLongField(nullValue = "-1") long hash, // MAP-217 at 40
        @HalfFloatField(nullValue = "70000") float weight, // MAP-217 at 37
        @DoubleField(nullValue = "x") double rating, // MAP-217 at 34
        @DateNanosField(nullValue = "1969-12-31") Instant written, // MAP-217 at 37
        @DateNanosField(nullValue = "1970-01-01") Instant read,
        @IpField(nullValue = "300.1.1.1") String address, // MAP-217 at 30
        @IpField(nullValue = "1::2::3") String other, // MAP-217 at 30
        @GeoPointField(nullValue = "148.2,16.37") String place) {} // MAP-217 at 36
