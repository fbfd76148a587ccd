import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.RawMapping;

@Document(index = "orders")
@RawMapping("{\"_routing\": {\"required\": true}, \"properties\": {\"id\": {\"type\": \"keyword\"}}}")
public record Order(@Id String id) {} // DOC-122 at 8
