package dev.espalier.benchmarks.question;

import dev.espalier.benchmarks.Product.Status;
import java.util.List;

/**
 * What is asked of the products: the arguments of a query method.
 *
 * @param words words of the name, the summary or the description
 * @param status the status
 * @param categories one of these
 * @param least the least price
 * @param most the greatest price
 */
public record Question(String words, Status status, List<String> categories, double least, double most) {

    /** Copies the categories. */
    public Question {
        categories = List.copyOf(categories);
    }

    /**
     * Questions in turn, so that nothing is the same each time.
     *
     * @return four, one of them with letters that are escaped or not plain
     */
    static List<Question> all() {
        return List.of(
                new Question("light tent", Status.AVAILABLE, List.of("Outdoor", "Camping"), 19.99, 249.5),
                new Question("warm sleeping bag", Status.ANNOUNCED, List.of("Outdoor", "Sleeping"), 5.25, 99.95),
                new Question("Gläser \"to go\"", Status.AVAILABLE, List.of("Kitchen", "Drinks", "Gifts"), 0.5, 49.75),
                new Question("lamp", Status.DISCONTINUED, List.of("Lighting"), 10.75, 1200.25));
    }

    /**
     * The search that each contender makes of it, apart from the order of members and from short forms.
     *
     * @return JSON with the members in the order of the runtime
     */
    String json() {
        return """
                {"query":{"bool":{\
                "must":[{"multi_match":{"fields":["name^3.0","summary^2.0","description"],"query":%s}}],\
                "filter":[{"term":{"status":{"value":"%s"}}},\
                {"terms":{"category":[%s]}},\
                {"range":{"price":{"gte":%s,"lte":%s}}}]}},\
                "size":20,\
                "aggregations":{"0":{"terms":{"field":"brand","size":10}}},\
                "sort":[{"rating":{"order":"desc"}},{"price":{"order":"asc"}}]}""".formatted(
                quoted(words),
                status,
                String.join(",", categories.stream().map(Question::quoted).toList()),
                least,
                most);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\\\"") + '"';
    }
}
