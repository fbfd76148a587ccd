package dev.espalier.processor.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.palantir.javapoet.ClassName;
import dev.espalier.processor.plan.metamodel.PathKind;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuntimeTypesTest {

    @Test
    void existInTheRuntime() throws ReflectiveOperationException {
        List<ClassName> types = new ArrayList<>(
                Arrays.stream(PathKind.values()).map(PathTypes::raw).toList());
        for (Field field : RuntimeTypes.class.getDeclaredFields()) {
            types.add((ClassName) field.get(null));
        }
        for (ClassName type : types) {
            assertEquals(type.simpleName(), Class.forName(type.reflectionName()).getSimpleName());
        }
    }
}
