package dev.espalier.processor.scan;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.RepositoryProblem;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;

/** Reports methods of a repository of which Java, or a reader, would take another one than is meant. */
final class MethodClashes {

    private MethodClashes() {}

    static void report(RepositoryMethods methods, ElementRef repository, Diagnostics diagnostics) {
        for (ExecutableElement hidden : methods.hiddenDefaults()) {
            report(
                    hidden,
                    repository.leadingTo(hidden),
                    "is a default method that would never be called: every repository implements it already",
                    "give it another name",
                    diagnostics);
        }
        for (ExecutableElement taken : methods.taken()) {
            report(
                    taken,
                    repository.leadingTo(taken),
                    "has the name and the parameters of a method that implementations of repositories are made with",
                    "give it another name",
                    diagnostics);
        }
        for (List<ExecutableElement> contradictory : methods.contradictory()) {
            String interfaces = contradictory.stream()
                    .map(method -> method.getEnclosingElement().getSimpleName())
                    .collect(Collectors.joining(" and from "));
            report(
                    contradictory.get(0),
                    repository,
                    "comes from " + interfaces + ", where annotations say different things of it",
                    "declare it once more in " + repository.label() + ", as it is meant",
                    diagnostics);
        }
    }

    private static void report(
            ExecutableElement method, ElementRef place, String what, String help, Diagnostics diagnostics) {
        diagnostics.report(RepositoryProblem.CLASHING_METHOD, place, method.getSimpleName(), what, help);
    }
}
