import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Setting;
import dev.espalier.annotation.Similarity;
import dev.espalier.annotation.TextField;

@Similarity(
        name = "short",
        type = "BM25",
        settings = {
            @Setting(name = "k2", value = "1"), // SET-365 at 29
            @Setting(name = "b", value = "0.1")
        })
@Similarity(name = "flat", type = "boolean", settings = @Setting(name = "b", value = "1")) // SET-365 at 73
@Document(index = "articles")
public record Article(@Id String id, @TextField(similarity = "short") String title) {}
