/** A document as a user writes it, with by hand what the compiler generates for it. */
@NullMarked
package com.acme;

import org.jspecify.annotations.NullMarked;
