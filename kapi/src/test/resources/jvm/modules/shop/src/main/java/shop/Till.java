package shop;

/** A second class one could start: the jar's manifest says which. */
class Till {
    public static void main(String[] arguments) {
        System.out.println("closed");
    }
}
