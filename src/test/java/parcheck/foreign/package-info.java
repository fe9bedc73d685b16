/** Rule bases of others in the program's compiler and sessions: each rule folder is judged by its own must-pass and must-fail cases. */
package parcheck.foreign;
