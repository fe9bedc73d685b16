/** Files that mean harm, made by code from a number, and what becomes of them. */
package parcheck.hostile;
