package parcheck.evidence.file;

import java.nio.file.Path;

/** One file that is said to be a register, the name by which the user knows it, and how it is to be read. */
public record Evidence(Path file, String name, Register register, Mapping mapping) {}
