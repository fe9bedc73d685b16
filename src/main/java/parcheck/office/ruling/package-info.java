/** How the office judges a file: exactly as the command line does. */
@NullMarked
package parcheck.office.ruling;

import org.jspecify.annotations.NullMarked;
