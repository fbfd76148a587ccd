package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes the projection that a method of a repository returns of stored fields: those with {@code store = true}, which servers keep
 * beside the documents. That is for short fields of large documents, and for texts without doc values.
 *
 * <pre>{@code
 * record Headline(String id, String title) {} // @TextField(store = true) String title
 *
 * @StoredFields
 * List<Headline> findByTags(String tag);
 * }</pre>
 *
 * <p>Sent are {@code "_source": false} and {@code stored_fields}. The compiler refuses components that are not stored, and those whose
 * values would not be those of the document. Several values come in the order in which they were sent. What stored fields do not tell:
 *
 * <ul>
 *   <li>A collection without values is empty, or null if the component is {@code @Nullable}, whatever the document has.
 *   <li>An object inside the document is null if none of its components has a value.
 *   <li>Keywords of more than {@code ignore_above} characters (8191 unless stated) are missing.
 * </ul>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface StoredFields {}
