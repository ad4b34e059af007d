package cart;

class Cart {
    public static void main(String[] arguments) {
        System.out.println(Words.greeting());
    }
}
