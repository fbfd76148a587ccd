package dev.espalier.search;

import dev.espalier.codec.JsonWritable;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.query.Argument;
import dev.espalier.query.JsonTemplate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The body of a search in JSON with placeholders, as a {@link dev.espalier.query.QueryTemplate} has them. How many hits are
 * returned, and from which one on, is said by the search that it is bound to: {@code template.bind(type).from(20).size(10)}.
 *
 * <p>Immutable and safe for use by several threads; parsed once, bound often.
 */
public final class SearchTemplate {

    /** What every search says itself. */
    private static final List<String> NUMBERS = List.of("from", "size", "track_total_hits");

    private final Map<String, JsonTemplate> members;

    /** What stands beside the queries, if it is always the same. */
    private final @Nullable Map<String, JsonWritable> constant;

    private SearchTemplate(Map<String, JsonTemplate> members) {
        this.members = members;
        this.constant = members.entrySet().stream()
                        .anyMatch(member ->
                                isExtra(member.getKey()) && member.getValue().hasPlaceholders())
                ? null
                : extra();
    }

    /**
     * Parses a template.
     *
     * @param json one JSON object: what is sent to {@code _search}, without {@code from}, {@code size} and {@code track_total_hits}
     * @return the template
     * @throws IllegalArgumentException if it is not JSON, with line and column; if it is not an object; if a placeholder stands for a
     *     name; or if it says what the search says itself
     */
    public static SearchTemplate parse(String json) {
        Map<String, JsonTemplate> members = JsonTemplate.parseMembers(json);
        NUMBERS.stream().filter(members::containsKey).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException(
                    "\"" + name + "\" is said by the method of Search, not by the JSON that it is bound to.");
        });
        return new SearchTemplate(members);
    }

    /**
     * The search for documents of a type, ten of them.
     *
     * @param <T> the document class
     * @param type the document type
     * @param arguments the values of placeholders, each found by its name or by its position here
     * @return a search whose methods take the place of what the JSON says of the same
     * @throws IllegalArgumentException if a placeholder has no argument
     */
    public <T> Search<T> bind(DocumentType<T, ?> type, Argument... arguments) {
        SearchDraft<T> draft = new SearchDraft<>(type);
        JsonTemplate query = members.get("query");
        if (query != null) {
            draft.query = query.bindQuery(arguments);
        }
        JsonTemplate postFilter = members.get("post_filter");
        if (postFilter != null) {
            draft.postFilter = postFilter.bindQuery(arguments);
        }
        draft.extra = constant == null ? extra(arguments) : constant;
        return draft.search();
    }

    private Map<String, JsonWritable> extra(Argument... arguments) {
        Map<String, JsonWritable> extra = new HashMap<>();
        members.forEach((name, value) -> {
            if (isExtra(name)) {
                extra.put(name, value.bind(arguments));
            }
        });
        return Map.copyOf(extra);
    }

    private static boolean isExtra(String name) {
        return !name.equals("query") && !name.equals("post_filter");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SearchTemplate that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** The members of the template. */
    @Override
    public String toString() {
        return members.toString();
    }
}
