import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Setting;
import dev.espalier.annotation.Similarity;
import dev.espalier.annotation.TextField;

@Similarity(
        name = "short",
        type = "BM25",
        settings = {
            @Setting(name = "k1", value = "-1"), // SET-366 at 43
            @Setting(name = "b", value = "1.5"), // SET-366 at 42
            @Setting(name = "discount_overlaps", value = "no"), // SET-366 at 58
            @Setting(name = "b", value = "0.1") // SET-366 at 29
        })
@Similarity(
        name = "random",
        type = "DFR",
        settings = {
            @Setting(name = "basic_model", value = "p"), // SET-366 at 52
            @Setting(name = "after_effect", value = "l"),
            @Setting(name = "normalization", value = "h2"),
            @Setting(name = "normalization.h1.c", value = "1") // SET-366 at 29
        })
@Similarity(name = "independent", type = "DFI") // SET-366 at 1
@Similarity(name = "scripted_one", type = "scripted") // SET-366 at 1
@Similarity(name = "DFI", type = "BM25") // SET-366 at 20
@Similarity(name = "base", type = "BM25") // SET-366 at 20
@Similarity(name = "short", type = "BM25") // SET-366 at 20
@Document(index = "articles")
public record Article(@Id String id, @TextField(similarity = "short") String title) {}
