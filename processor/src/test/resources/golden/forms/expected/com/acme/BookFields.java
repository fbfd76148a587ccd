package com.acme;

import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.Generated;
import dev.espalier.metamodel.BooleanPath;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.NumberPath;
import dev.espalier.metamodel.TextPath;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Library.Book}, with what each can be asked. */
@Generated
@NullMarked
public final class BookFields {

    public static final KeywordPath<UUID> id = new KeywordPath<>("id", ValueCodecs.UUID);

    public static final TitleField title = new TitleField("title");

    public static final NumberPath<Integer> inStock = NumberPath.ofInt("inStock");

    public static final BooleanPath isOpen = new BooleanPath("isOpen");

    /** Index, codec and id of {@link Library.Book}. */
    public static final DocumentType<Library.Book, UUID> DOCUMENT = DocumentType.builder(Library.Book.class, UUID.class)
            .index("books")
            .codec(new Library_Book_Codec())
            .id(id)
            .build();

    private BookFields() {}

    /** {@code title} and its multi-fields. */
    public static final class TitleField extends TextPath {

        public final KeywordPath<String> raw_lower = KeywordPath.ofString(subField("raw-lower"));

        private TitleField(String name) {
            super(name);
        }
    }
}
