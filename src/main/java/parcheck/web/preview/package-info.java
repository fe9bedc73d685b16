/** Papers shown in the browser before anybody opens Word: pictures of their pages where LibreOffice is there, else their text. */
@NullMarked
package parcheck.web.preview;

import org.jspecify.annotations.NullMarked;
