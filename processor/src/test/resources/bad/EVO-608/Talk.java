import dev.espalier.annotation.Analyzer;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.TextField;

@Analyzer(name = "default", tokenizer = "whitespace", filters = "lowercase")
@Document(index = "talks")
public record Talk(@Id String id, @TextField String title) {} // EVO-608 at 35
