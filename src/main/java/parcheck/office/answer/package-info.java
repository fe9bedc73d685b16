/** What the office answers when it cannot do what it was asked to. */
@NullMarked
package parcheck.office.answer;

import org.jspecify.annotations.NullMarked;
