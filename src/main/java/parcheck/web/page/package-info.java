/** What all pages share: their words, their links, what they say when something fails. */
@NullMarked
package parcheck.web.page;

import org.jspecify.annotations.NullMarked;
