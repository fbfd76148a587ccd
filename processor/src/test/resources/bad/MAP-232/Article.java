import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;

@Document(index = "articles")
public record Article(@Id String id, Book a, Book b, Book c, Book d, Book e, Book f, Book g, Book h, Book i) { // MAP-232 at 8

    public record Book(Page a, Page b, Page c, Page d, Page e, Page f, Page g, Page h, Page i, Page j) {}

    public record Page(String a, String b, String c, String d, String e, String f, String g, String h, String i, String j, String k) {}
}
