import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.JoinField;
import dev.espalier.annotation.Relation;
import dev.espalier.annotation.Routing;

@Document(index = "articles")
public record Article(
        @Id String id,
        @Routing(required = false) String thread,
        @JoinField(relations = {@Relation(parent = "a", children = "c"), @Relation(parent = "b", children = "c")}) // MAP-231 at 32
                String kind,
        @JoinField(relations = @Relation(parent = "x", children = "y")) String other, // MAP-231 at 9
        @JoinField(relations = {@Relation(parent = "x", children = "y"), @Relation(parent = "y", children = "x")}) // MAP-231 at 9, MAP-231 at 32
                String third,
        @JoinField(relations = {@Relation(parent = "", children = "u"), @Relation(parent = "v", children = "")}) // MAP-231 at 9, MAP-231 at 32
                String nameless) {}
