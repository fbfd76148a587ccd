package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.FieldName;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.NestedPath;
import dev.espalier.metamodel.ObjectPath;
import dev.espalier.metamodel.TextPath;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Category}, with what each can be asked. */
@Generated
@NullMarked
public final class Category_ {

    public static final KeywordPath<String> id = KeywordPath.ofString("id");

    public static final TextPath name = new TextPath("name");

    public static final ChildrenFields children = new ChildrenFields("children");

    public static final NoteFields note = new NoteFields("note");

    public static final RuleFields rule = new RuleFields("rule");

    /** Index, codec and id of {@link Category}. */
    public static final DocumentType<Category, String> DOCUMENT = DocumentType.builder(Category.class, String.class)
            .index("categories")
            .codec(new Category_Codec())
            .id(id)
            .build();

    private Category_() {}

    /** The fields of {@link Category} in {@code children}; each element is searched by itself. */
    public static final class ChildrenFields extends NestedPath {

        public final KeywordPath<String> id = KeywordPath.ofString(field("id"));

        public final TextPath name = new TextPath(field("name"));

        public final ChildrenChildrenFields children = new ChildrenChildrenFields(field("children"));

        public final ChildrenNoteFields note = new ChildrenNoteFields(field("note"));

        public final ChildrenRuleFields rule = new ChildrenRuleFields(field("rule"));

        private ChildrenFields(String name) {
            super(name);
        }
    }

    /** The fields of {@link Category} in {@code children.children}; each element is searched by itself. */
    public static final class ChildrenChildrenFields extends NestedPath {

        public final KeywordPath<String> id = KeywordPath.ofString(field("id"));

        public final TextPath name = new TextPath(field("name"));

        public final ObjectPath children = new ObjectPath(field("children"));

        public final ChildrenChildrenNoteFields note = new ChildrenChildrenNoteFields(field("note"));

        public final ChildrenChildrenRuleFields rule = new ChildrenChildrenRuleFields(field("rule"));

        private ChildrenChildrenFields(FieldName name) {
            super(name);
        }
    }

    /** The fields of {@link Category.Note} in {@code children.children.note}. */
    public static final class ChildrenChildrenNoteFields extends ObjectPath {

        public final KeywordPath<String> text = KeywordPath.ofString(field("text"));

        public final ChildrenChildrenNoteAuthorFields author = new ChildrenChildrenNoteAuthorFields(field("author"));

        private ChildrenChildrenNoteFields(FieldName name) {
            super(name);
        }
    }

    /** The fields of {@link Category.Person} in {@code children.children.note.author}. */
    public static final class ChildrenChildrenNoteAuthorFields extends ObjectPath {

        public final KeywordPath<String> name = KeywordPath.ofString(field("name"));

        public final ChildrenChildrenNoteAuthorLastNoteFields lastNote =
                new ChildrenChildrenNoteAuthorLastNoteFields(field("lastNote"));

        private ChildrenChildrenNoteAuthorFields(FieldName name) {
            super(name);
        }
    }

    /** The fields of {@link Category.Note} in {@code children.children.note.author.lastNote}. */
    public static final class ChildrenChildrenNoteAuthorLastNoteFields extends ObjectPath {

        public final KeywordPath<String> text = KeywordPath.ofString(field("text"));

        public final ChildrenChildrenNoteAuthorLastNoteAuthorFields author =
                new ChildrenChildrenNoteAuthorLastNoteAuthorFields(field("author"));

        private ChildrenChildrenNoteAuthorLastNoteFields(FieldName name) {
            super(name);
        }
    }

    /** The fields of {@link Category.Person} in {@code children.children.note.author.lastNote.author}. */
    public static final class ChildrenChildrenNoteAuthorLastNoteAuthorFields extends ObjectPath {

        public final KeywordPath<String> name = KeywordPath.ofString(field("name"));

        public final ObjectPath lastNote = new ObjectPath(field("lastNote"));

        private ChildrenChildrenNoteAuthorLastNoteAuthorFields(FieldName name) {
            super(name);
        }
    }

    /** The fields of {@link Category.Rule} in {@code children.children.rule}. */
    public static final class ChildrenChildrenRuleFields extends ObjectPath {

        public final KeywordPath<String> type = KeywordPath.ofString(field("type"));

        public final ChildrenChildrenRuleRuleFields rule = new ChildrenChildrenRuleRuleFields(field("rule"));

        public final KeywordPath<String> word = KeywordPath.ofString(field("word"));

        private ChildrenChildrenRuleFields(FieldName name) {
            super(name);
        }
    }

    /** The fields of {@link Category.Rule} in {@code children.children.rule.rule}. */
    public static final class ChildrenChildrenRuleRuleFields extends ObjectPath {

        public final KeywordPath<String> type = KeywordPath.ofString(field("type"));

        public final ObjectPath rule = new ObjectPath(field("rule"));

        public final KeywordPath<String> word = KeywordPath.ofString(field("word"));

        private ChildrenChildrenRuleRuleFields(FieldName name) {
            super(name);
        }
    }

    /** The fields of {@link Category.Note} in {@code children.note}. */
    public static final class ChildrenNoteFields extends ObjectPath {

        public final KeywordPath<String> text = KeywordPath.ofString(field("text"));

        public final ChildrenNoteAuthorFields author = new ChildrenNoteAuthorFields(field("author"));

        private ChildrenNoteFields(FieldName name) {
            super(name);
        }
    }

    /** The fields of {@link Category.Person} in {@code children.note.author}. */
    public static final class ChildrenNoteAuthorFields extends ObjectPath {

        public final KeywordPath<String> name = KeywordPath.ofString(field("name"));

        public final ChildrenNoteAuthorLastNoteFields lastNote =
                new ChildrenNoteAuthorLastNoteFields(field("lastNote"));

        private ChildrenNoteAuthorFields(FieldName name) {
            super(name);
        }
    }

    /** The fields of {@link Category.Note} in {@code children.note.author.lastNote}. */
    public static final class ChildrenNoteAuthorLastNoteFields extends ObjectPath {

        public final KeywordPath<String> text = KeywordPath.ofString(field("text"));

        public final ChildrenNoteAuthorLastNoteAuthorFields author =
                new ChildrenNoteAuthorLastNoteAuthorFields(field("author"));

        private ChildrenNoteAuthorLastNoteFields(FieldName name) {
            super(name);
        }
    }

    /** The fields of {@link Category.Person} in {@code children.note.author.lastNote.author}. */
    public static final class ChildrenNoteAuthorLastNoteAuthorFields extends ObjectPath {

        public final KeywordPath<String> name = KeywordPath.ofString(field("name"));

        public final ObjectPath lastNote = new ObjectPath(field("lastNote"));

        private ChildrenNoteAuthorLastNoteAuthorFields(FieldName name) {
            super(name);
        }
    }

    /** The fields of {@link Category.Rule} in {@code children.rule}. */
    public static final class ChildrenRuleFields extends ObjectPath {

        public final KeywordPath<String> type = KeywordPath.ofString(field("type"));

        public final ChildrenRuleRuleFields rule = new ChildrenRuleRuleFields(field("rule"));

        public final KeywordPath<String> word = KeywordPath.ofString(field("word"));

        private ChildrenRuleFields(FieldName name) {
            super(name);
        }
    }

    /** The fields of {@link Category.Rule} in {@code children.rule.rule}. */
    public static final class ChildrenRuleRuleFields extends ObjectPath {

        public final KeywordPath<String> type = KeywordPath.ofString(field("type"));

        public final ObjectPath rule = new ObjectPath(field("rule"));

        public final KeywordPath<String> word = KeywordPath.ofString(field("word"));

        private ChildrenRuleRuleFields(FieldName name) {
            super(name);
        }
    }

    /** The fields of {@link Category.Note} in {@code note}. */
    public static final class NoteFields extends ObjectPath {

        public final KeywordPath<String> text = KeywordPath.ofString(field("text"));

        public final NoteAuthorFields author = new NoteAuthorFields(field("author"));

        private NoteFields(String name) {
            super(name);
        }
    }

    /** The fields of {@link Category.Person} in {@code note.author}. */
    public static final class NoteAuthorFields extends ObjectPath {

        public final KeywordPath<String> name = KeywordPath.ofString(field("name"));

        public final NoteAuthorLastNoteFields lastNote = new NoteAuthorLastNoteFields(field("lastNote"));

        private NoteAuthorFields(FieldName name) {
            super(name);
        }
    }

    /** The fields of {@link Category.Note} in {@code note.author.lastNote}. */
    public static final class NoteAuthorLastNoteFields extends ObjectPath {

        public final KeywordPath<String> text = KeywordPath.ofString(field("text"));

        public final NoteAuthorLastNoteAuthorFields author = new NoteAuthorLastNoteAuthorFields(field("author"));

        private NoteAuthorLastNoteFields(FieldName name) {
            super(name);
        }
    }

    /** The fields of {@link Category.Person} in {@code note.author.lastNote.author}. */
    public static final class NoteAuthorLastNoteAuthorFields extends ObjectPath {

        public final KeywordPath<String> name = KeywordPath.ofString(field("name"));

        public final ObjectPath lastNote = new ObjectPath(field("lastNote"));

        private NoteAuthorLastNoteAuthorFields(FieldName name) {
            super(name);
        }
    }

    /** The fields of {@link Category.Rule} in {@code rule}. */
    public static final class RuleFields extends ObjectPath {

        public final KeywordPath<String> type = KeywordPath.ofString(field("type"));

        public final RuleRuleFields rule = new RuleRuleFields(field("rule"));

        public final KeywordPath<String> word = KeywordPath.ofString(field("word"));

        private RuleFields(String name) {
            super(name);
        }
    }

    /** The fields of {@link Category.Rule} in {@code rule.rule}. */
    public static final class RuleRuleFields extends ObjectPath {

        public final KeywordPath<String> type = KeywordPath.ofString(field("type"));

        public final ObjectPath rule = new ObjectPath(field("rule"));

        public final KeywordPath<String> word = KeywordPath.ofString(field("word"));

        private RuleRuleFields(FieldName name) {
            super(name);
        }
    }
}
