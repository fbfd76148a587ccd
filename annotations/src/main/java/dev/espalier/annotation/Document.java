package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record, class or sealed type as a document: one JSON object in one index. The compiler writes for {@code Article} the
 * metamodel {@code Article_}, the codec {@code Article_Codec}, the repository interface {@code Article_Repository} with
 * its implementation unless {@link #repository()} is false, and the create-index body {@code META-INF/espalier/<binary name>.json}.
 *
 * <p>A sealed type, or one with {@link SubType}, is a document of several classes: a field tells which, see
 * {@link Discriminator}, and the index has the fields of all of them.
 *
 * <p>A record is made by its canonical constructor; a class by its constructor without parameters and its setters, by its
 * only constructor, by its builder, or, where none of its constructors can be called, by its only static method that returns it and
 * takes all of its fields; {@link Creator} decides. The properties of a class are what can be read and set:
 * a getter ({@code getTitle()}, {@code isOpen()}, or {@code title()} where a field or parameter has that name) with a
 * setter, parameter or builder method of the same type; and public fields. Fields that are not public count if they are
 * annotated and not private; {@code transient} ones never do. A getter alone is a computed value and no property.
 * Properties without an annotation are mapped by their Java type.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Document {

    /**
     * The index that this document is written to and searched in. With {@link #versioned()} this is an alias.
     *
     * @return a legal index name: lower case, at most 255 bytes
     */
    String index();

    /**
     * Whether {@link #index()} is an alias over a numbered index ({@code articles} over {@code articles-000001}), so
     * that a later breaking change of the mapping can be rolled out behind it.
     *
     * @return true by default
     */
    boolean versioned() default true;

    /**
     * The version of the mapping. It rises by one with a change that an index cannot take; the mapping lock
     * ({@code -Aespalier.lock}) tells when that is.
     *
     * @return 1 by default
     */
    int version() default 1;

    /**
     * What the server does with fields that the class does not declare.
     *
     * @return {@link Dynamic#STRICT} by default: a document with such a field is refused
     */
    Dynamic dynamic() default Dynamic.STRICT;

    /**
     * Whether a dot in the name of a field makes an object of what stands before it: the mapping parameter {@code subobjects}. Without
     * objects, {@code @LongField(name = "time")} and {@code @LongField(name = "time.max")} are two numbers beside each other, and
     * properties cannot be objects. Elasticsearch alone has it.
     *
     * @return true by default
     */
    boolean subobjects() default true;

    /**
     * How fields are named after properties, those of objects inside included. An annotation that states a name counts
     * more.
     *
     * @return {@link FieldNaming#AS_IS} by default
     */
    FieldNaming fieldNaming() default FieldNaming.AS_IS;

    /**
     * Whether Espalier assigns an id to a document that has none: a UUID that grows with time, made before the document is
     * sent, so that a repeated request does not store it twice. Then the {@link Id} property may be null when a document is first saved.
     *
     * @return false by default: a document without an id is refused before anything is sent
     */
    boolean generatedId() default false;

    /**
     * Whether the compiler writes {@code Article_Repository} with its implementation. A document that has an interface of
     * your own, see {@link Repository}, does not need it: without it the build has two classes less to compile, and
     * dependency injection finds one repository and not two.
     *
     * @return true by default
     */
    boolean repository() default true;

    /**
     * The simple name of the metamodel class.
     *
     * @return empty by default: the name of the type followed by an underscore, enclosing types joined by underscores
     */
    String metamodel() default "";
}
