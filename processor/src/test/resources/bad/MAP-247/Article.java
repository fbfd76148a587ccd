import dev.espalier.annotation.AnnotatedTextField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.IcuCollationKeywordField;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Murmur3Field;
import dev.espalier.annotation.RequiresPlugin;

@RequiresPlugin("mapper-murmur3")
@Document(index = "articles")
public record Article(
        @Id String id,
        @AnnotatedTextField // MAP-247 at 9
                String text,
        @IcuCollationKeywordField // MAP-247 at 9
                String title,
        @Murmur3Field String hash) {}
