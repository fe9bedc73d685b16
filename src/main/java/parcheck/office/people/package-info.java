/** Who may log in: accounts, passwords, locks. */
@NullMarked
package parcheck.office.people;

import org.jspecify.annotations.NullMarked;
