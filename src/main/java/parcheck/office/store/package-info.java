/** Where the office keeps things: the database and the files. */
@NullMarked
package parcheck.office.store;

import org.jspecify.annotations.NullMarked;
