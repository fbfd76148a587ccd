/** Plans the class that implements a repository: one query plan for each method. */
@NullMarked
package dev.espalier.processor.plan.repository;

import org.jspecify.annotations.NullMarked;
