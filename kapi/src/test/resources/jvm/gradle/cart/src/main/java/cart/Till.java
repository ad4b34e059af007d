package cart;

/** A second class one could start: the build says which. */
class Till {
    public static void main(String[] arguments) {
        System.out.println("closed");
    }
}
