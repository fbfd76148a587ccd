import dev.espalier.annotation.Document;
import dev.espalier.annotation.DynamicDetection;
import dev.espalier.annotation.FieldAlias;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.RawMapping;
import dev.espalier.annotation.RawParameter;
import dev.espalier.annotation.TextField;

public final class Raw {

    private Raw() {}

    @RawMapping("{\"properties\": {\"id\": {\"type\": \"keyword\"}, \"title\": {\"type\": \"keyword\"}}}")
    @DynamicDetection(dates = false) // MAP-208 at 31
    @FieldAlias(name = "heading", path = "title") // MAP-208 at 24
    @Document(index = "whole")
    public record Whole(@Id String id, @TextField String title) {} // MAP-208 at 40

    @RawMapping(
            "{\"properties\": {\"id\": {\"type\": \"keywrd\"}, \"title\": {\"type\": \"text\", \"doc_values\": true, \"norms\": \"maybe\"}, \"place\": {\"type\": \"xy_point\"}, \"o\": {\"properties\": {\"size\": {\"type\": \"long\", \"analyzer\": \"standard\"}}}}}") // MAP-201 at 13, MAP-203 at 13, MAP-203 at 13, MAP-204 at 13, MAP-212 at 13
    @Document(index = "wrong")
    public record Wrong(@Id String id) {}

    @Document(index = "parameters")
    public record Parameters(
            @Id String id,
            @KeywordField(index = false) @RawParameter(name = "index", json = "true") String code, // MAP-208 at 79
            @KeywordField(index = false) @RawParameter(name = "index", json = "false") String same) {}
}
