package dev.espalier.samples.articles;

import dev.espalier.annotation.Depth;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.ObjectField;
import java.util.List;

/** A document that holds its like, of which two levels are searched. */
@Document(index = "folders")
record Folder(@Id String name, @ObjectField @Depth(2) List<Folder> folders) {}
