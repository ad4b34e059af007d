package cart;

class Words {
    static String greeting() {
        return "hello from gradle";
    }
}
