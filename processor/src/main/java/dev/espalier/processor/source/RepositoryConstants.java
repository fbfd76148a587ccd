package dev.espalier.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.plan.JavaIdentifier;
import dev.espalier.processor.plan.UniqueNames;
import dev.espalier.processor.plan.codec.ValueCodecRef;
import dev.espalier.processor.plan.codec.ValueCodecRefs;
import dev.espalier.schema.JsonTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The constants of a repository's implementation: what its methods need, made once when the class is loaded. */
final class RepositoryConstants {

    /** Longer queries take several lines. */
    private static final int MAX_WIDTH = 100;

    private final UniqueNames names = new UniqueNames();
    private final Map<ValueCodecRef, String> codecs = new HashMap<>();
    private final List<FieldSpec> fields = new ArrayList<>();

    /** All constants that were asked for. */
    List<FieldSpec> fields() {
        return List.copyOf(fields);
    }

    /** The constant that holds the query of a method. */
    String template(String method, JsonTree query) {
        String name = names.firstFree(JavaIdentifier.constant(method));
        String compact = query.compact();
        String text = compact.length() > MAX_WIDTH ? query.pretty() : compact;
        add(
                RuntimeTypes.QUERY_TEMPLATE,
                name,
                CodeBlock.of("$T.parse($>$>$L)$<$<", RuntimeTypes.QUERY_TEMPLATE, textBlock(text)));
        return name;
    }

    /** The codec of single values: one of the runtime's, or a constant for one that is made. */
    CodeBlock codec(TypeModel type) {
        ValueCodecRef codec = ValueCodecRefs.of(type, null);
        return codec.exists()
                ? ValueCodecExpressions.of(codec)
                : CodeBlock.of("$L", codecs.computeIfAbsent(codec, made -> codec(type, made)));
    }

    private String codec(TypeModel type, ValueCodecRef codec) {
        TypeName value = SourceTypes.reference(type);
        String noun = value instanceof ClassName name ? name.simpleName() : "value";
        String name = names.firstFree(JavaIdentifier.constant(noun) + "_CODEC");
        add(ParameterizedTypeName.get(RuntimeTypes.VALUE_CODEC, value), name, ValueCodecExpressions.of(codec));
        return name;
    }

    private void add(TypeName type, String name, CodeBlock value) {
        fields.add(FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build());
    }

    private static String textBlock(String text) {
        String escaped = text.replace("\\", "\\\\").replace("\"\"\"", "\\\"\"\"");
        return "\"\"\"\n" + escaped + "\"\"\"";
    }
}
