/** What those who look after the server see of it: logs that name no people. */
@NullMarked
package parcheck.web.watch;

import org.jspecify.annotations.NullMarked;
