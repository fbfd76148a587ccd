package dev.espalier.samples.articles;

import dev.espalier.annotation.Document;
import dev.espalier.annotation.HalfFloatField;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Repository;
import dev.espalier.annotation.StoredFields;
import dev.espalier.repository.DocumentRepository;
import java.util.List;

/** Numbers of which columns keep three digits, and stored fields all. */
@Repository
interface Shades extends DocumentRepository<Shades.Shade, String> {

    @Document(index = "shades")
    record Shade(
            @Id String id, @HalfFloatField(store = true) float grey) {}

    record Grey(String id, float grey) {}

    @StoredFields
    List<Grey> findAllByOrderByGrey();
}
