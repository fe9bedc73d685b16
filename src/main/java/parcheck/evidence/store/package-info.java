/** Where rows are kept in columns: an embedded database, or one of the authority; and the queries that stand as text. */
@NullMarked
package parcheck.evidence.store;

import org.jspecify.annotations.NullMarked;
