/** The web application: one of the two doors. Starts Spring, guards the routes, speaks two languages. */
@NullMarked
package parcheck.web;

import org.jspecify.annotations.NullMarked;
