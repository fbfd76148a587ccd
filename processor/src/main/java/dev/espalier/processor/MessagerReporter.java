package dev.espalier.processor;

import dev.espalier.processor.diagnostic.Diagnostic;
import dev.espalier.processor.diagnostic.EnvironmentProblem;
import dev.espalier.processor.diagnostic.Severity;
import dev.espalier.processor.diagnostic.SeverityPolicy;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.processor.model.TextRef;
import dev.espalier.processor.position.Positions;
import dev.espalier.processor.scan.ElementRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.tools.Diagnostic.Kind;

/** Prints the problems of a round at their places in the source, in the order of the source. */
final class MessagerReporter {

    private static final String ECLIPSE = "org.eclipse.jdt.";

    private final Messager messager;
    private final Positions positions;
    private final SeverityPolicy policy;
    private final CompiledTypes compiled = new CompiledTypes();
    private final List<Diagnostic> found = new ArrayList<>();
    private boolean toldThatPositionsAreMissing;

    MessagerReporter(Messager messager, Positions positions, SeverityPolicy policy) {
        this.messager = messager;
        this.positions = positions;
        this.policy = policy;
    }

    /** Notes the types that are compiled from source; only these have positions. */
    void compiling(Set<? extends Element> rootElements) {
        compiled.add(rootElements);
    }

    /** Takes a problem, to be printed with the others of the round. */
    void report(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /** Prints what was reported. */
    void flush() {
        List<Diagnostic> sorted = new SourceOrder(positions, compiled).sort(distinct());
        found.clear();
        Repetitions.group(sorted).forEach(this::print);
    }

    /** What two properties lead to is found twice, as an enum that both are of. */
    private List<Diagnostic> distinct() {
        Set<List<Object>> seen = new HashSet<>();
        return found.stream().filter(diagnostic -> seen.add(key(diagnostic))).toList();
    }

    private List<Object> key(Diagnostic diagnostic) {
        List<Object> key = new ArrayList<>(List.of(diagnostic.problem(), diagnostic.message(), diagnostic.help()));
        ElementRef.under(diagnostic.source())
                .map(compiled::nearest)
                .ifPresent(place -> Stream.of(place.element(), place.annotation(), place.value())
                        .filter(Objects::nonNull)
                        .forEach(key::add));
        key.add(diagnostic.source() instanceof TextRef text ? text.offset() : -1);
        return key;
    }

    private void print(Repetitions.Group group) {
        Diagnostic diagnostic = group.first();
        Optional<ElementRef> place = ElementRef.under(diagnostic.source());
        Kind kind = kind(diagnostic.severity());
        if (place.isEmpty()) {
            messager.printMessage(kind, diagnostic.text() + group.more());
            return;
        }
        ElementRef nearest = compiled.nearest(place.get());
        Diagnostic told = nearest == place.get() && nearest.composed() == null && hasPosition(nearest.element())
                ? diagnostic
                : diagnostic.from(place.get().label());
        String details = told.source() instanceof TextRef text ? details(text, place.get()) : "";
        String text = told.text(details) + group.more();
        if (!positions.print(kind, text, nearest)) {
            messager.printMessage(kind, text, nearest.element(), nearest.annotation(), nearest.value());
        }
    }

    /** The compiler of Eclipse prints no place for records and what is inside; there the text has to name it. */
    private boolean hasPosition(Element element) {
        boolean inRecord = element.getKind() == ElementKind.RECORD
                || (element.getEnclosingElement() != null
                        && element.getEnclosingElement().getKind() == ElementKind.RECORD);
        return !inRecord || !messager.getClass().getName().startsWith(ECLIPSE);
    }

    private String details(TextRef text, ElementRef place) {
        if (text.inFile()) {
            return TextDetails.of(text, Optional.empty());
        }
        if (positions == Positions.UNKNOWN) {
            tellThatPositionsAreMissing();
        }
        return TextDetails.of(text, positions.inText(place, text.text(), text.offset()));
    }

    private void tellThatPositionsAreMissing() {
        if (toldThatPositionsAreMissing) {
            return;
        }
        toldThatPositionsAreMissing = true;
        Diagnostic note = EnvironmentProblem.NO_TEXT_POSITIONS.at(Nowhere.INSTANCE);
        policy.severity(note.problem(), note.severity(), note.source())
                .ifPresent(severity -> messager.printMessage(kind(severity), note.text()));
    }

    private static Kind kind(Severity severity) {
        return switch (severity) {
            case ERROR -> Kind.ERROR;
            case WARNING -> Kind.WARNING;
            case NOTE -> Kind.NOTE;
        };
    }

    /** A place for problems that have none. */
    enum Nowhere implements SourceRef {
        INSTANCE;

        @Override
        public String label() {
            return "the compiler's options";
        }
    }
}
