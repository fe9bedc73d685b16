/** Findings become work: who has to do what by when, and since when it repeats. */
@NullMarked
package parcheck.remedy;

import org.jspecify.annotations.NullMarked;
