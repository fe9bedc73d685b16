/** The memory: submissions, decisions, waivers, notices sent, audit trail. The door to all of it is Office. */
@NullMarked
package parcheck.office;

import org.jspecify.annotations.NullMarked;
