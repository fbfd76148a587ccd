package com.acme;

import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.Generated;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.NestedPath;
import dev.espalier.metamodel.NumberPath;
import dev.espalier.metamodel.ObjectPath;
import dev.espalier.metamodel.TextPath;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Media}, with what each can be asked. */
@Generated
@NullMarked
public final class Media_ {

    public static final KeywordPath<String> kind = new KeywordPath<>("kind", ValueCodecs.STRING);

    public static final KeywordPath<String> id = new KeywordPath<>("id", ValueCodecs.STRING);

    public static final TextPath title = new TextPath("title");

    public static final NumberPath<Integer> pages = new NumberPath<>("pages", ValueCodecs.INTEGER);

    public static final PriceFields price = new PriceFields("price");

    public static final NumberPath<Integer> minutes = new NumberPath<>("minutes", ValueCodecs.INTEGER);

    public static final RolesFields roles = new RolesFields("roles");

    public static final NumberPath<Integer> tracks = new NumberPath<>("tracks", ValueCodecs.INTEGER);

    /** Index, codec and id of {@link Media}. */
    public static final DocumentType<Media, String> DOCUMENT = DocumentType.builder(Media.class, String.class)
            .index("media")
            .codec(new Media_Codec())
            .id(id)
            .readsVersion()
            .definitionResource("/META-INF/espalier/com.acme.Media.json")
            .build();

    private Media_() {}

    /** The fields of {@link Media.Price} in {@code price}. */
    public static final class PriceFields extends ObjectPath {

        public final KeywordPath<String> type = new KeywordPath<>(field("type"), ValueCodecs.STRING);

        public final NumberPath<Long> cents = new NumberPath<>(field("cents"), ValueCodecs.LONG);

        public final NumberPath<Long> from = new NumberPath<>(field("from"), ValueCodecs.LONG);

        public final NumberPath<Long> to = new NumberPath<>(field("to"), ValueCodecs.LONG);

        private PriceFields(String name) {
            super(name);
        }
    }

    /** The fields of {@link Media.Role} in {@code roles}; each element is searched by itself. */
    public static final class RolesFields extends NestedPath {

        public final KeywordPath<String> type = new KeywordPath<>(field("type"), ValueCodecs.STRING);

        public final KeywordPath<String> name = new KeywordPath<>(field("name"), ValueCodecs.STRING);

        public final KeywordPath<String> part = new KeywordPath<>(field("part"), ValueCodecs.STRING);

        private RolesFields(String name) {
            super(name);
        }
    }
}
