package dev.espalier.samples.jdk.search;

import dev.espalier.samples.jdk.api.ApiType;
import dev.espalier.samples.jdk.api.ApiTypeRepository;
import dev.espalier.samples.jdk.api.ApiType_;
import dev.espalier.samples.jdk.catalog.CamelCase;
import dev.espalier.samples.jdk.input.Question;
import dev.espalier.samples.jdk.terminal.Figures;
import dev.espalier.search.Search;
import dev.espalier.search.SearchResult;
import java.util.List;
import java.util.Locale;

/** Answers what somebody typed. */
public final class Answers {

    /** What stands before a question. */
    public static final String PROMPT = "> ";

    private static final int SHOWN = 10;

    private final ApiTypeRepository types;

    /**
     * Answers from an index.
     *
     * @param types the types in it
     */
    public Answers(ApiTypeRepository types) {
        this.types = types;
    }

    /**
     * Answers a question.
     *
     * @param question the question
     * @return what was found, the first ten at most
     */
    public Answer to(Question question) {
        if (question instanceof Question.Words words) {
            return toWords(words);
        }
        if (question instanceof Question.TypeAhead typeAhead) {
            return toTypeAhead(typeAhead);
        }
        if (question instanceof Question.MethodName name) {
            return toMethodName(name);
        }
        return toMethodShape((Question.MethodShape) question);
    }

    private Answer toWords(Question.Words question) {
        String words = CamelCase.words(question.text());
        String name = question.text().replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
        Timed<SearchResult<ApiType>> result = Timed.of(() -> types.findByWords(words, name));
        return new Answer(
                PROMPT + question.text(),
                found(result.value()),
                result.took(),
                TypeList.lines(result.value().documents()));
    }

    private Answer toMethodName(Question.MethodName question) {
        String name = question.name();
        Timed<SearchResult<ApiType>> result = Timed.of(() -> types.findByMethodsNameOrderByName(name));
        return new Answer(
                PROMPT + question.text(),
                found(result.value()),
                result.took(),
                MethodList.lines(
                        result.value().documents(), method -> method.name().equalsIgnoreCase(name)));
    }

    private Answer toTypeAhead(Question.TypeAhead question) {
        String prefix = question.prefix().toLowerCase(Locale.ROOT);
        Timed<List<ApiType>> result =
                Timed.of(() -> types.findTop10BySimpleName_LowerStartingWithOrderBySimpleName(prefix));
        return new Answer(
                PROMPT + question.text(),
                Figures.count(result.value().size(), "suggestion"),
                result.took(),
                TypeList.lines(result.value()));
    }

    private Answer toMethodShape(Question.MethodShape question) {
        MethodSearch methods = new MethodSearch(question);
        Search<ApiType> search = Search.of(ApiType_.DOCUMENT)
                .query(methods.query())
                .sort(ApiType_.name.asc())
                .size(SHOWN);
        Timed<SearchResult<ApiType>> result = Timed.of(() -> types.search(search));
        return new Answer(
                PROMPT + question.text(),
                found(result.value()),
                result.took(),
                MethodList.lines(result.value().documents(), methods::matches));
    }

    private static String found(SearchResult<ApiType> result) {
        return Figures.count(result.total().value(), "type");
    }
}
