/** Vietnamese words that readers and forms need, read from resource files so that none stand in code. */
@NullMarked
package parcheck.report.words;

import org.jspecify.annotations.NullMarked;
