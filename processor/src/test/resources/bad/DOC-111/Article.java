import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;

@Document(index = "articles")
public record Article(
        @Id String id,
        Span<Long> pages,
        @SuppressWarnings("rawtypes") Span raw, // DOC-111 at 44
        Span<?> any, // DOC-111 at 17
        Child child) {

    public record Span<T>(T from, T to) {}

    public static class Base<K> {

        private K key;

        public K getKey() {
            return key;
        }

        public void setKey(K key) {
            this.key = key;
        }
    }

    @SuppressWarnings("rawtypes")
    public static class Child extends Base {} // DOC-111 at 19
}
