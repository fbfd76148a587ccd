package com.acme;

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

    public static final KeywordPath<String> kind = KeywordPath.ofString("kind");

    public static final KeywordPath<String> id = KeywordPath.ofString("id");

    public static final TextPath title = new TextPath("title");

    public static final NumberPath<Integer> pages = NumberPath.ofInt("pages");

    public static final PriceFields price = new PriceFields("price");

    public static final NumberPath<Integer> minutes = NumberPath.ofInt("minutes");

    public static final RolesFields roles = new RolesFields("roles");

    public static final NumberPath<Integer> tracks = NumberPath.ofInt("tracks");

    /** Index, codec and id of {@link Media}. */
    public static final DocumentType<Media, String> DOCUMENT = DocumentType.builder(Media.class, String.class)
            .index("media")
            .codec(new Media_Codec())
            .id(id)
            .readsVersion()
            .build();

    private Media_() {}

    /** The fields of {@link Media.Price} in {@code price}. */
    public static final class PriceFields extends ObjectPath {

        public final KeywordPath<String> type = KeywordPath.ofString(field("type"));

        public final NumberPath<Long> cents = NumberPath.ofLong(field("cents"));

        public final NumberPath<Long> from = NumberPath.ofLong(field("from"));

        public final NumberPath<Long> to = NumberPath.ofLong(field("to"));

        private PriceFields(String name) {
            super(name);
        }
    }

    /** The fields of {@link Media.Role} in {@code roles}; each element is searched by itself. */
    public static final class RolesFields extends NestedPath {

        public final KeywordPath<String> type = KeywordPath.ofString(field("type"));

        public final KeywordPath<String> name = KeywordPath.ofString(field("name"));

        public final KeywordPath<String> part = KeywordPath.ofString(field("part"));

        private RolesFields(String name) {
            super(name);
        }
    }
}
