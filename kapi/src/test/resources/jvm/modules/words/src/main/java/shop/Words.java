package shop;

class Words {
    public static String greeting() {
        return "hello from a module";
    }
}
