package com.library;

import dev.espalier.annotation.DateField;
import dev.espalier.annotation.Default;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.NestedField;
import dev.espalier.annotation.TextField;
import java.time.Instant;

@kotlin.Metadata(mv = {2, 4, 0}, k = 1, xi = 48, d1 = {"\u0000h\n\u0002\u0018\u0002\n\u0002\u0010\u0000\n\u0000\n\u0002\u0010\u000e\n\u0002\b\u0002\n\u0002\u0010 \n\u0000\n\u0002\u0010\b\n\u0000\n\u0002\u0018\u0002\n\u0000\n\u0002\u0018\u0002\n\u0002\b\u0004\n\u0002\u0018\u0002\n\u0000\n\u0002\u0018\u0002\n\u0002\b\u0004\n\u0002\u0018\u0002\n\u0002\b\u0002\n\u0002\u0018\u0002\n\u0002\b\u0004\n\u0002\u0018\u0002\n\u0000\n\u0002\u0018\u0002\n\u0002\b\b\n\u0002\u0010\u000b\n\u0002\b\u0003\n\u0002\u0018\u0002\n\u0002\b\u0002\b\u0087\b\u0018\u00002\u00020\u0001BM\u0012\u0006\u0010\u0002\u001a\u00020\u0003\u0012\u0006\u0010\u0004\u001a\u00020\u0003\u0012\u000e\b\u0002\u0010\u0005\u001a\b\u0012\u0004\u0012\u00020\u00030\u0006\u0012\b\b\u0002\u0010\u0007\u001a\u00020\b\u0012\n\b\u0002\u0010\t\u001a\u0004\u0018\u00010\n\u0012\u000e\b\u0002\u0010\u000b\u001a\b\u0012\u0004\u0012\u00020\f0\u0006\u00a2\u0006\u0004\b\r\u0010\u000eJ\t\u0010#\u001a\u00020\u0003H\u00c6\u0003J\t\u0010$\u001a\u00020\u0003H\u00c6\u0003J\u000f\u0010%\u001a\b\u0012\u0004\u0012\u00020\u00030\u0006H\u00c6\u0003J\t\u0010&\u001a\u00020\bH\u00c6\u0003J\u000b\u0010\'\u001a\u0004\u0018\u00010\nH\u00c6\u0003J\u000f\u0010(\u001a\b\u0012\u0004\u0012\u00020\f0\u0006H\u00c6\u0003JS\u0010)\u001a\u00020\u00002\b\b\u0002\u0010\u0002\u001a\u00020\u00032\b\b\u0002\u0010\u0004\u001a\u00020\u00032\u000e\b\u0002\u0010\u0005\u001a\b\u0012\u0004\u0012\u00020\u00030\u00062\b\b\u0002\u0010\u0007\u001a\u00020\b2\n\b\u0002\u0010\t\u001a\u0004\u0018\u00010\n2\u000e\b\u0002\u0010\u000b\u001a\b\u0012\u0004\u0012\u00020\f0\u0006H\u00c6\u0001J\u0014\u0010*\u001a\u00020+2\b\u0010,\u001a\u0004\u0018\u00010\u0001H\u00d6\u0083\u0004J\n\u0010-\u001a\u00020\bH\u00d6\u0081\u0004J\n\u0010.\u001a\u00020\u0003H\u00d6\u0081\u0004R\u001b\u0010\u0002\u001a\u00020\u00038\u0006X\u0087\u0004\u0092\u0002\u0002\b\u0011\u00a2\u0006\b\n\u0000\u001a\u0004\b\u000f\u0010\u0010R%\u0010\u0004\u001a\u00020\u00038\u0006X\u0087\u0004\u0092\u0002\f\b\u0013\u0012\b\b\u0014\u0012\u0004\b\b(\u0015\u00a2\u0006\b\n\u0000\u001a\u0004\b\u0012\u0010\u0010R!\u0010\u0005\u001a\b\u0012\u0004\u0012\u00020\u00030\u00068\u0006X\u0087\u0004\u0092\u0002\u0002\b\u0018\u00a2\u0006\b\n\u0000\u001a\u0004\b\u0016\u0010\u0017R%\u0010\u0007\u001a\u00020\b8\u0006X\u0087\u0004\u0092\u0002\f\b\u001b\u0012\b\b\u001c\u0012\u0004\b\b(\u001d\u00a2\u0006\b\n\u0000\u001a\u0004\b\u0019\u0010\u001aR\u001d\u0010\t\u001a\u0004\u0018\u00010\n8\u0006X\u0087\u0004\u0092\u0002\u0002\b \u00a2\u0006\b\n\u0000\u001a\u0004\b\u001e\u0010\u001fR!\u0010\u000b\u001a\b\u0012\u0004\u0012\u00020\f0\u00068\u0006X\u0087\u0004\u0092\u0002\u0002\b\"\u00a2\u0006\b\n\u0000\u001a\u0004\b!\u0010\u0017\u00ca\u0001\f\b/\u0012\b\b0\u0012\u0004\b\b(1"}, d2 = {"Lcom/library/Book;", "", "id", "", "title", "tags", "", "pages", "", "published", "Ljava/time/Instant;", "chapters", "Lcom/library/Chapter;", "<init>", "(Ljava/lang/String;Ljava/lang/String;Ljava/util/List;ILjava/time/Instant;Ljava/util/List;)V", "getId", "()Ljava/lang/String;", "Ldev/espalier/annotation/Id;", "getTitle", "Ldev/espalier/annotation/TextField;", "analyzer", "english", "getTags", "()Ljava/util/List;", "Ldev/espalier/annotation/KeywordField;", "getPages", "()I", "Ldev/espalier/annotation/Default;", "value", "1", "getPublished", "()Ljava/time/Instant;", "Ldev/espalier/annotation/DateField;", "getChapters", "Ldev/espalier/annotation/NestedField;", "component1", "component2", "component3", "component4", "component5", "component6", "copy", "equals", "", "other", "hashCode", "toString", "Ldev/espalier/annotation/Document;", "index", "books"})
@dev.espalier.annotation.Document(index = "books")
public final class Book {
    @dev.espalier.annotation.Id()
    @org.jetbrains.annotations.NotNull()
    private final java.lang.String id = null;
    @dev.espalier.annotation.TextField(analyzer = "english")
    @org.jetbrains.annotations.NotNull()
    private final java.lang.String title = null;
    @dev.espalier.annotation.KeywordField()
    @org.jetbrains.annotations.NotNull()
    private final java.util.List<java.lang.String> tags = null;
    @dev.espalier.annotation.Default(value = "1")
    private final int pages = 0;
    @dev.espalier.annotation.DateField()
    @org.jetbrains.annotations.Nullable()
    private final java.time.Instant published = null;
    @dev.espalier.annotation.NestedField()
    @org.jetbrains.annotations.NotNull()
    private final java.util.List<com.library.Chapter> chapters = null;
    
    public Book(@org.jetbrains.annotations.NotNull()
    java.lang.String id, @org.jetbrains.annotations.NotNull()
    java.lang.String title, @org.jetbrains.annotations.NotNull()
    java.util.List<java.lang.String> tags, int pages, @org.jetbrains.annotations.Nullable()
    java.time.Instant published, @org.jetbrains.annotations.NotNull()
    java.util.List<com.library.Chapter> chapters) {
        super();
    }
    
    @org.jetbrains.annotations.NotNull()
    public final java.lang.String getId() {
        return null;
    }
    
    @org.jetbrains.annotations.NotNull()
    public final java.lang.String getTitle() {
        return null;
    }
    
    @org.jetbrains.annotations.NotNull()
    public final java.util.List<java.lang.String> getTags() {
        return null;
    }
    
    public final int getPages() {
        return 0;
    }
    
    @org.jetbrains.annotations.Nullable()
    public final java.time.Instant getPublished() {
        return null;
    }
    
    @org.jetbrains.annotations.NotNull()
    public final java.util.List<com.library.Chapter> getChapters() {
        return null;
    }
    
    @org.jetbrains.annotations.NotNull()
    public final java.lang.String component1() {
        return null;
    }
    
    @org.jetbrains.annotations.NotNull()
    public final java.lang.String component2() {
        return null;
    }
    
    @org.jetbrains.annotations.NotNull()
    public final java.util.List<java.lang.String> component3() {
        return null;
    }
    
    public final int component4() {
        return 0;
    }
    
    @org.jetbrains.annotations.Nullable()
    public final java.time.Instant component5() {
        return null;
    }
    
    @org.jetbrains.annotations.NotNull()
    public final java.util.List<com.library.Chapter> component6() {
        return null;
    }
    
    @org.jetbrains.annotations.NotNull()
    public final com.library.Book copy(@org.jetbrains.annotations.NotNull()
    java.lang.String id, @org.jetbrains.annotations.NotNull()
    java.lang.String title, @org.jetbrains.annotations.NotNull()
    java.util.List<java.lang.String> tags, int pages, @org.jetbrains.annotations.Nullable()
    java.time.Instant published, @org.jetbrains.annotations.NotNull()
    java.util.List<com.library.Chapter> chapters) {
        return null;
    }
    
    @java.lang.Override()
    public boolean equals(@org.jetbrains.annotations.Nullable()
    java.lang.Object other) {
        return false;
    }
    
    @java.lang.Override()
    public int hashCode() {
        return 0;
    }
    
    @java.lang.Override()
    @org.jetbrains.annotations.NotNull()
    public java.lang.String toString() {
        return null;
    }
}