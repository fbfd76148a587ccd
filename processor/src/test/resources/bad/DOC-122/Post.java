import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.JoinField;
import dev.espalier.annotation.Relation;

@Document(index = "posts")
public record Post(
        @Id String id,
        @JoinField(relations = @Relation(parent = "question", children = "answer")) // DOC-122 at 9
                String kind) {}
