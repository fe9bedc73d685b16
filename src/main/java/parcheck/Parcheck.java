package parcheck;

/** The program's door. */
public final class Parcheck {
    private Parcheck() {}

    /** Starts the command line. */
    public static void main(String[] args) {
        System.out.println("parcheck");
    }
}
