package dev.espalier.benchmarks.question;

import java.util.Collection;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Supplier;

/**
 * Who is measured.
 *
 * @param name the name in results
 * @param writer makes what makes searches
 */
public record QuestionContender(String name, Supplier<QuestionWriter> writer) {

    /**
     * The contenders on the class path.
     *
     * @return all that a {@link QuestionContenders} provides
     */
    public static List<QuestionContender> all() {
        return ServiceLoader.load(QuestionContenders.class).stream()
                .map(ServiceLoader.Provider::get)
                .map(QuestionContenders::list)
                .flatMap(Collection::stream)
                .toList();
    }

    /**
     * A contender on the class path.
     *
     * @param name its name
     * @return the contender
     * @throws IllegalArgumentException if there is none of that name
     */
    static QuestionContender named(String name) {
        return all().stream()
                .filter(contender -> contender.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no contender is called " + name));
    }

    /**
     * Makes the writer, checked: whoever asks something else is not measured.
     *
     * @return a new writer
     * @throws IllegalStateException if one of the searches is another one
     */
    public QuestionWriter checkedWriter() {
        QuestionWriter checked = writer.get();
        Question.all().forEach(question -> QuestionCheck.check(name, question, checked.write(question)));
        return checked;
    }
}
