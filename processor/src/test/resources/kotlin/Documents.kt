// Documents in Kotlin itself. Their processor is run by kapt, which writes a stub in Java of each class: those lie in stubs/,
// and what kotlinc makes of the file in classes/, as Kotlin's compiler takes too long for each build. To make both anew:
//
//   kotlinc -jvm-target 17 -cp <annotations.jar> -d classes Documents.kt
//   rm -r classes/META-INF
//   kotlinc -jvm-target 17 -cp <annotations.jar>:<runtime.jar> -d out -Xplugin=kotlin-annotation-processing.jar
//       -P plugin:org.jetbrains.kotlin.kapt3:aptMode=stubs,...:stubs=stubs,...:apclasspath=<processor.jar and what it needs> Documents.kt
//   rm -r stubs/error stubs/com/library/*.kapt_metadata
//
// Made by kotlinc 2.4.21.
package com.library

import dev.espalier.annotation.DateField
import dev.espalier.annotation.Default
import dev.espalier.annotation.Document
import dev.espalier.annotation.Id
import dev.espalier.annotation.KeywordField
import dev.espalier.annotation.NestedField
import dev.espalier.annotation.TextField
import java.time.Instant

@Document(index = "books")
data class Book(
    @field:Id val id: String,
    @field:TextField(analyzer = "english") val title: String,
    @field:KeywordField val tags: List<String> = emptyList(),
    @field:Default("1") val pages: Int = 1,
    @field:DateField val published: Instant? = null,
    @field:NestedField val chapters: List<Chapter> = emptyList(),
)

data class Chapter(val heading: String, val pages: Int)
