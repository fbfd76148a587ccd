import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Setting;
import dev.espalier.annotation.Similarity;
import dev.espalier.annotation.TextField;

@Similarity(name = "own", type = "BM25", settings = @Setting(name = "b", value = "0.5"))
@Document(index = "talks")
public record Talk(@Id String id, @TextField(similarity = "own") String title) {}
