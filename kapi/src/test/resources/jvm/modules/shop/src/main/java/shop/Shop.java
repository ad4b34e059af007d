package shop;

import org.apache.commons.lang3.StringUtils;

class Shop {
    public static void main(String[] arguments) {
        System.out.println(StringUtils.capitalize(Words.greeting()));
    }
}
