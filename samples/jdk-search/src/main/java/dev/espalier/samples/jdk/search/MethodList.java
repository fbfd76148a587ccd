package dev.espalier.samples.jdk.search;

import dev.espalier.samples.jdk.api.ApiMethod;
import dev.espalier.samples.jdk.api.ApiType;
import dev.espalier.samples.jdk.terminal.Columns;
import java.util.List;
import java.util.function.Predicate;

/** Methods as lines, behind the type that declares them. */
final class MethodList {

    private static final int METHODS_OF_A_TYPE = 6;

    private MethodList() {}

    static List<String> lines(List<ApiType> types, Predicate<ApiMethod> chosen) {
        Columns columns = new Columns();
        for (ApiType type : types) {
            List<ApiMethod> methods = type.methods().stream().filter(chosen).toList();
            String name = type.name();
            for (ApiMethod method : methods.subList(0, Math.min(METHODS_OF_A_TYPE, methods.size()))) {
                columns.row(name, signature(method));
                name = "";
            }
            if (methods.size() > METHODS_OF_A_TYPE) {
                columns.row("", "and " + (methods.size() - METHODS_OF_A_TYPE) + " more");
            }
        }
        return columns.lines();
    }

    private static String signature(ApiMethod method) {
        return method.returnType() + " " + method.name() + "(" + String.join(", ", method.parameterTypes()) + ")";
    }
}
