package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.TextPath;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Library}, with what each can be asked. */
@Generated
@NullMarked
final class Library_ {

    public static final KeywordPath<String> id = KeywordPath.ofString("id");

    public static final TitleField title = new TitleField("title");

    public static final TextPath module = new TextPath("module");

    public static final TextPath labels = new TextPath("labels");

    /** Index, codec and id of {@link Library}. */
    public static final DocumentType<Library, String> DOCUMENT = DocumentType.builder(Library.class, String.class)
            .index("libraries")
            .codec(new Library_Codec())
            .id(id)
            .build();

    private Library_() {}

    /** {@code title} and its multi-fields. */
    public static final class TitleField extends TextPath {

        public final TextPath typed = new TextPath(subField("typed"));

        public final KeywordPath<String> raw = KeywordPath.ofString(subField("raw"));

        private TitleField(String name) {
            super(name);
        }
    }
}
