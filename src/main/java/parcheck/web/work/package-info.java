/** Long work of the server: what is done beside the requests, on any node, and how far it is. */
@NullMarked
package parcheck.web.work;

import org.jspecify.annotations.NullMarked;
