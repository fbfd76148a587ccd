package com.acme;

import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.Generated;
import dev.espalier.metamodel.BooleanPath;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.FieldName;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.NumberPath;
import dev.espalier.metamodel.TextPath;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Library.Book}, with what each can be asked. */
@Generated
@NullMarked
public final class BookFields {

    public static final KeywordPath<UUID> id = new KeywordPath<>(FieldName.of("id"), ValueCodecs.UUID);

    public static final TitleField title = new TitleField(FieldName.of("title"));

    public static final NumberPath<Integer> inStock = new NumberPath<>(FieldName.of("inStock"), ValueCodecs.INTEGER);

    public static final BooleanPath isOpen = new BooleanPath(FieldName.of("isOpen"));

    /** Index, codec and id of {@link Library.Book}. */
    public static final DocumentType<Library.Book, UUID> DOCUMENT = DocumentType.builder(Library.Book.class, UUID.class)
            .index("books")
            .codec(new Library_Book_Codec())
            .id(id)
            .definition(BookFields.class, "/META-INF/espalier/com.acme.Library$Book.json")
            .build();

    private BookFields() {}

    /** {@code title} and its multi-fields. */
    public static final class TitleField extends TextPath {

        public final KeywordPath<String> raw_lower = new KeywordPath<>(subField("raw-lower"), ValueCodecs.STRING);

        private TitleField(FieldName name) {
            super(name);
        }
    }
}
