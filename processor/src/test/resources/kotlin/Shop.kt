// What kotlinc makes of this lies in classes/, as the compiler takes too long for each build. To make it anew, with the
// annotations of this project on the class path:
//
//   kotlinc -java-parameters -jvm-target 17 -cp <annotations.jar> -d classes Shop.kt
//   rm -r classes/META-INF
//
// Made by kotlinc 2.4.21.
package com.library

import dev.espalier.annotation.Default
import dev.espalier.annotation.Id
import dev.espalier.annotation.KeywordField
import dev.espalier.annotation.NestedField
import dev.espalier.annotation.TextField
import java.time.LocalDate

/** Everything that a data class usually has. */
data class Order(
    @field:TextField(analyzer = "german") val title: String,
    val note: String?,
    @field:Default("1") val pieces: Int = 1,
    val weight: Double? = null,
    val tags: List<String> = emptyList(),
    val status: Status = Status.NEW,
    val isGift: Boolean = false,
    val due: LocalDate? = null,
    val address: Address? = null,
    @field:NestedField val lines: List<Line> = listOf(),
    val payment: Payment? = null,
)

enum class Status { NEW, SENT }

data class Address(val street: String, val number: Int)

data class Line(@field:KeywordField val product: String, val quantity: Long)

sealed interface Payment

data class Card(val number: String) : Payment

data class Cash(val cents: Int, val currency: String) : Payment

/** A class that a document in Java extends. */
open class Entity {
    @field:Id var id: String = ""
    var count: Int = 0
    var isOpen: Boolean = false
}

/** To the compiler of Java, a value class is the text alone, and its getter has no name that source code could call. */
@JvmInline
value class Sku(val text: String)

data class Priced(val name: String, val sku: Sku)
