package dev.espalier.processor.scan;

import dev.espalier.annotation.Param;
import dev.espalier.annotation.Routing;
import dev.espalier.processor.model.JavaType;
import dev.espalier.processor.model.ParameterModel;
import dev.espalier.processor.model.ParameterRole;
import dev.espalier.processor.model.QueryMethodModel;
import dev.espalier.processor.model.SignatureTypes;
import dev.espalier.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads the methods of a repository. */
final class QueryMethodScanner {

    private final TypeElement repository;
    private final Types types;
    private final SuperInterfaces interfaces;
    private final StatedQueries statedQueries;
    private final ParameterValues values;
    private final ProjectionScanner projections;
    private final ArgumentObjects objects;

    QueryMethodScanner(
            TypeElement repository,
            TypeElement document,
            SuperInterfaces interfaces,
            Types types,
            StatedQueries statedQueries,
            ArgumentObjects objects) {
        this.repository = repository;
        this.types = types;
        this.interfaces = interfaces;
        this.statedQueries = statedQueries;
        this.values = new ParameterValues(types);
        this.projections = new ProjectionScanner(repository, document, types);
        this.objects = objects;
    }

    QueryMethodModel scan(ExecutableElement method) {
        ElementRef source = ElementRef.of(repository).leadingTo(method);
        ExecutableType signature = interfaces.signature(method, types);
        return new QueryMethodModel(
                method.getSimpleName().toString(),
                JavaNames.of((TypeElement) method.getEnclosingElement()),
                JavaTypes.of(signature.getReturnType()),
                isNullable(method),
                signature.getTypeVariables().stream().map(TypeSpelling::of).toList(),
                parameters(method, signature),
                method.isVarArgs(),
                statedQueries.of(source).orElse(null),
                projections.scan(signature.getReturnType(), source),
                MethodAnnotationReader.read(source),
                source);
    }

    /** Whether the result may be null, or what a future has in the end. */
    private boolean isNullable(ExecutableElement method) {
        TypeMirror type = method.getReturnType();
        boolean future = type instanceof DeclaredType declared
                && SignatureTypes.FUTURES.stream().anyMatch(JavaNames.of((TypeElement) declared.asElement())::equals)
                && !declared.getTypeArguments().isEmpty();
        return future
                ? Nullness.isNullable(((DeclaredType) type).getTypeArguments().get(0))
                : Nullness.isNullable(method, type);
    }

    private List<ParameterModel> parameters(ExecutableElement method, ExecutableType signature) {
        List<ParameterModel> parameters = new ArrayList<>();
        for (int i = 0; i < method.getParameters().size(); i++) {
            parameters.add(parameter(
                    method.getParameters().get(i), signature.getParameterTypes().get(i)));
        }
        return parameters;
    }

    private ParameterModel parameter(VariableElement parameter, TypeMirror type) {
        ElementRef source = ElementRef.of(repository).leadingTo(parameter);
        String name = parameter.getSimpleName().toString();
        Optional<String> stated = AnnotationReader.find(source, Param.class).map(use -> use.text("value"));
        TypeModel value = values.classify(type);
        JavaType declared = JavaTypes.of(type);
        boolean unknown =
                value.element() instanceof TypeModel.Foreign && ParameterRole.of(declared) == ParameterRole.VALUE;
        Optional<ArgumentObjects.Argument> object =
                unknown ? objects.of(values.element(type), source) : Optional.empty();
        return new ParameterModel(
                name,
                stated.orElse(name),
                declared,
                value,
                object.map(ArgumentObjects.Argument::object).orElse(null),
                object.map(ArgumentObjects.Argument::obstacle).orElse(null),
                Nullness.isNullable(parameter, parameter.asType()),
                AnnotationReader.find(source, Routing.class).isPresent(),
                source);
    }
}
