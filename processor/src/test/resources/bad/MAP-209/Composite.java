import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.RuntimeField;
import dev.espalier.annotation.RuntimeFieldType;
import dev.espalier.annotation.RuntimeSubField;

@RuntimeField(name = "silent", type = RuntimeFieldType.COMPOSITE) // MAP-209 at 1, MAP-209 at 1
@RuntimeField( // MAP-209 at 1
        name = "simple",
        type = RuntimeFieldType.LONG,
        fields = @RuntimeSubField(name = "part", type = RuntimeFieldType.LONG))
@RuntimeField( // MAP-203 at 1
        name = "http",
        type = RuntimeFieldType.COMPOSITE,
        script = "emit('status', 200)",
        format = "strict_date",
        fields = {
            @RuntimeSubField(name = "status", type = RuntimeFieldType.LONG),
            @RuntimeSubField(name = "status", type = RuntimeFieldType.LONG), // DOC-106 at 37
            @RuntimeSubField(name = "a..b", type = RuntimeFieldType.LONG), // DOC-108 at 37
            @RuntimeSubField(name = "text", type = RuntimeFieldType.TEXT) // MAP-212 at 68
        })
@RuntimeField(
        name = "host",
        type = RuntimeFieldType.COMPOSITE,
        script = "emit('name', 200)",
        fields = @RuntimeSubField(name = "name", type = RuntimeFieldType.LONG)) // MAP-243 at 42
@Document(index = "requests")
public record Composite(@Id String id, Host host) {

    public record Host(String name) {}
}
