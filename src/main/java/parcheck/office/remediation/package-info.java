/** What units have to mend, by when, and with which evidence. */
@NullMarked
package parcheck.office.remediation;

import org.jspecify.annotations.NullMarked;
