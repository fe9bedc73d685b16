/**
 * Entry points for a fuzzer, in the form that Jazzer looks for; without one they run on their seeds like any test. They throw if a
 * reader throws what it must not.
 */
package parcheck.hostile.fuzz;
