package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes the projection that a method of a repository returns of doc values: servers take the values out of columns, as they do to
 * sort and to aggregate, and leave the documents alone. That is for few small fields of many hits; large documents are neither
 * decompressed nor parsed.
 *
 * <pre>{@code
 * record Tagged(String id, Set<String> tags, LocalDate published) {}
 *
 * @DocValues
 * Stream<Tagged> streamByPublishedAfter(LocalDate day);
 * }</pre>
 *
 * <p>Sent are {@code "_source": false} and {@code docvalue_fields}. The compiler refuses components whose values would not be those
 * of the document. A text is read of a sub-field that is a keyword. What doc values do not tell:
 *
 * <ul>
 *   <li>Several values come sorted, those of keywords each once: as a {@code Set}, which may be declared where the document has a list.
 *   <li>A collection without values is empty, or null if the component is {@code @Nullable}, whatever the document has.
 *   <li>An object inside the document is null if none of its components has a value.
 *   <li>Keywords of more than {@code ignore_above} characters (8191 unless stated) are missing.
 * </ul>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface DocValues {}
